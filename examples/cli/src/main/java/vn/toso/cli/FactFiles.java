package vn.toso.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.toso.folder.FolderStore;

/** Finds the files that facts are to be read from; a folder stands for the json and ndjson files in it. */
final class FactFiles {
    private static final int LOOKED_AT = 4096;

    private final Session session;
    private final InputFiles input;

    FactFiles(Session session) {
        this.session = session;
        this.input = new InputFiles(session);
    }

    /**
     * Returns the files that are named, each once.
     *
     * @throws RefusedException if one of them is not there or cannot be read
     */
    List<FactFile> named(List<String> names) {
        return named(names, false);
    }

    /**
     * The same files.
     *
     * @param again whether each will be opened more than once; what comes in by standard input is kept in memory then
     */
    List<FactFile> named(List<String> names, boolean again) {
        List<FactFile> files = new ArrayList<>();
        for (String name : names.stream().distinct().toList()) {
            if (name.equals(InputFiles.STANDARD_INPUT)) {
                files.add(standardInput(again));
                continue;
            }
            Path path = input.named(name);
            if (Files.isDirectory(path)) {
                inFolder(path).forEach(file -> files.add(file(file)));
            } else {
                files.add(file(path));
            }
        }
        return files;
    }

    private FactFile standardInput(boolean again) {
        String name = session.text("file.stdin");
        BufferedInputStream in = new BufferedInputStream(session.in(), LOOKED_AT);
        in.mark(LOOKED_AT);
        try {
            FactFile.Form form = FactFile.Form.of("", in.readNBytes(LOOKED_AT - 1));
            in.reset();
            if (again) {
                byte[] all = in.readAllBytes();
                return new FactFile(name, form, null, () -> new ByteArrayInputStream(all));
            }
            return new FactFile(name, form, null, () -> in);
        } catch (IOException e) {
            throw input.unreadable(name);
        }
    }

    private FactFile file(Path path) {
        input.requireReadable(path);
        String name = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            FactFile.Form form = FactFile.Form.of(name, in.readNBytes(LOOKED_AT));
            return new FactFile(name, form, path, () -> Files.newInputStream(path));
        } catch (IOException e) {
            throw input.unreadable(path.toString());
        }
    }

    private List<Path> inFolder(Path folder) {
        if (FolderStore.isIn(folder)) {
            throw RefusedException.usage(session.text("refused.import.store", folder));
        }
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> files = children.filter(FactFiles::isOfFacts).sorted().toList();
            if (files.isEmpty()) {
                throw RefusedException.usage(session.text("refused.import.folder", folder));
            }
            return files;
        } catch (IOException e) {
            throw input.unreadable(folder.toString());
        }
    }

    private static boolean isOfFacts(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".json") || FactFile.Form.isOfLines(name));
    }
}
