package dev.cupel.bundle;

/// What a zip's central directory says of one entry: claims, until its bytes have been inflated.
///
/// @param mode Unix type and permissions; 0 where the writer knew none
/// @param offset of the local header
/// @param data offset of the first compressed byte
/// @param end offset behind the last compressed byte
record ZipEntry(String name, int flags, int method, int mode, long crc, long size, int offset, int data, int end) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int TYPE = 0170000;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;
    private static final int SET_ID = 06000;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /// A link, a device, a pipe, or anything that runs as somebody else.
    boolean isSpecial() {
        int type = mode & TYPE;
        return (type != 0 && type != (isFolder() ? FOLDER : FILE)) || (mode & SET_ID) != 0;
    }

    int compressed() {
        return end - data;
    }
}
