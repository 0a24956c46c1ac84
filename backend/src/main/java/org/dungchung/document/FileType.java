package org.dungchung.document;

/** What may be kept: pictures that every browser draws, and the files in which offices write. Nothing that runs. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, WEBP -> true;
            case PDF, DOCX, XLSX -> false;
        };
    }

    /** As HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String ending() {
        return ending;
    }
}
