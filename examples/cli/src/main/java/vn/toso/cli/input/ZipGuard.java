package vn.toso.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into a zip before it is opened: a file of 300 KB can unpack to more than there is memory. */
final class ZipGuard {
    private static final int MOST_ENTRIES = 2_000;
    private static final int RATIO = 300;
    /** Small parts may shrink as much as they like. */
    private static final long SMALL = 4L << 20;

    private final long most;

    ZipGuard(long most) {
        this.most = most;
    }

    /**
     * Unpacks every part without keeping it, since the sizes that a zip states may be wrong.
     *
     * @return the part that is too much, or empty if the zip is harmless
     */
    Optional<String> tooLarge(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.of(zip.size() + " parts");
            }
            long left = most;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long allowed = Math.min(left, Math.max(SMALL, entry.getCompressedSize() * RATIO));
                long size = size(zip, entry, allowed);
                if (size > allowed) {
                    return Optional.of(entry.getName());
                }
                left -= size;
            }
            return Optional.empty();
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long allowed) throws IOException {
        byte[] part = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(part); read >= 0 && size <= allowed; read = in.read(part)) {
                size += read;
            }
        }
        return size;
    }
}
