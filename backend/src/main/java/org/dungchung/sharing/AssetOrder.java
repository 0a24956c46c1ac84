package org.dungchung.sharing;

/** In which order a list of assets is read page by page. */
public enum AssetOrder {
    /** By the id of the registry, the quickest for programs that read all. */
    ID,
    /** By the owner's code, byte by byte, as far as the reader sees it: own assets first, those without a code after them; then by id. */
    CODE
}
