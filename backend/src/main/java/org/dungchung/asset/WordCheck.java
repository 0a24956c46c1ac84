package org.dungchung.asset;

import java.util.List;
import java.util.Objects;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Holds the category and the structure of a form to the words of its kind. */
final class WordCheck {

    private WordCheck() {}

    /**
     * Checks the words of a new asset.
     *
     * @throws InvalidInput if the kind has no such word
     */
    static void require(AssetKind kind, AssetForm form) {
        require(kind, form, null, null);
    }

    /**
     * Checks the words of a change; those that stand in the registry, from before there were lists or from a file, may be said again.
     *
     * @throws InvalidInput if the kind has no such word
     */
    static void require(Asset asset, AssetForm form) {
        require(asset.kind(), form, asset.category(), asset.structure());
    }

    private static void require(AssetKind kind, AssetForm form, @Nullable String category, @Nullable String structure) {
        var check = new InvalidInput.Check();
        word(check, "category", form.category(), category, kind.categories());
        word(check, "structure", form.structure(), structure, kind.structures());
        check.done();
    }

    private static void word(
            InvalidInput.Check check, String field, @Nullable String said, @Nullable String known, List<String> words) {
        boolean allowed = said == null || words.contains(said) || Objects.equals(said, known);
        check.that(
                allowed,
                field,
                said,
                words.isEmpty() ? "nothing: this kind has none" : "one of " + String.join(", ", words));
    }
}
