package org.dungchung.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** For modules that keep photos of their own: believes nothing of them but their bytes. */
@Service
public class Pictures {

    private final FileLooking looking;

    Pictures(FileLooking looking) {
        this.looking = looking;
    }

    /**
     * Looks at a photo.
     *
     * @param then what is done with it before the next one is looked at
     * @throws FileTooLarge if it has more than 20 MB
     * @throws UnsupportedFile if its bytes are no JPEG, PNG or WebP
     * @throws PictureTooLarge if it claims to have more pixels than any camera gives
     */
    public <T> T look(InputStream in, Function<Picture, T> then) throws IOException {
        return looking.look(in, file -> then.apply(Picture.of(file)));
    }

    /**
     * A photo that was looked at.
     *
     * @param sha256 by which the same one is known again, in hexadecimal digits
     * @param widthPx upright; null with {@code thumbnail} where it cannot be drawn here
     * @param thumbnail a small JPEG without anything but pixels
     * @param longitude where the camera says that it was, in WGS 84; null with {@code latitude} when it does not
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Picture(
            FileType type,
            byte[] bytes,
            String sha256,
            @Nullable Integer widthPx,
            @Nullable Integer heightPx,
            byte @Nullable [] thumbnail,
            @Nullable Double longitude,
            @Nullable Double latitude) {

        static Picture of(Inspected file) {
            if (!file.type().isPicture()) {
                throw new UnsupportedFile();
            }
            var drawn = file.drawn();
            return new Picture(
                    file.type(),
                    file.bytes(),
                    file.sha256(),
                    drawn == null ? null : drawn.widthPx(),
                    drawn == null ? null : drawn.heightPx(),
                    drawn == null ? null : drawn.jpeg(),
                    file.exif().longitude(),
                    file.exif().latitude());
        }
    }
}
