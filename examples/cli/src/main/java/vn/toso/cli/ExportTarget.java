package vn.toso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.folder.FolderStore;

/** Where facts are written to, and in which form: the name that was given says both. */
final class ExportTarget {
    static final String STANDARD_OUTPUT = "-";

    private enum Form {
        OUTPUT,
        LINES,
        DOCUMENT,
        FOLDER
    }

    /**
     * The facts of one kind in a file.
     *
     * @param file its name; empty for standard output
     */
    record Written(FactKind<?> kind, long count, String file) {}

    private final Session session;
    private final Form form;
    private final Path path;

    private ExportTarget(Session session, Form form, Path path) {
        this.session = session;
        this.form = form;
        this.path = path;
    }

    /**
     * Returns what a name stands for.
     *
     * @throws RefusedException if it stands for nothing that facts are written to
     */
    static ExportTarget named(String to, Session session) {
        if (to.equals(STANDARD_OUTPUT)) {
            return new ExportTarget(session, Form.OUTPUT, Path.of(""));
        }
        Path path = new InputFiles(session).named(to);
        String separator = path.getFileSystem().getSeparator();
        if (to.endsWith("/") || to.endsWith(separator) || Files.isDirectory(path)) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw RefusedException.usage(session.text("refused.export.file", path));
            }
            return new ExportTarget(session, Form.FOLDER, path);
        }
        Form form = form(String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT));
        if (form == null) {
            throw RefusedException.usage(session.text("refused.export.form", to));
        }
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw RefusedException.usage(session.text("refused.export.parent", String.valueOf(parent)));
        }
        return new ExportTarget(session, form, path);
    }

    private static @Nullable Form form(String name) {
        if (FactFile.Form.isOfLines(name)) {
            return Form.LINES;
        }
        return name.endsWith(".json") ? Form.DOCUMENT : null;
    }

    /**
     * What a store does not know in its folder would spoil it.
     *
     * @throws RefusedException if this is in it
     */
    void requireOutside() {
        if (form == Form.OUTPUT) {
            return;
        }
        for (Path one = real(path.toAbsolutePath().normalize()); one != null; one = one.getParent()) {
            if (FolderStore.isIn(one)) {
                throw RefusedException.usage(session.text("refused.export.store", one));
            }
        }
    }

    /** Where a path leads, as far as it is there. */
    private static @Nullable Path real(@Nullable Path path) {
        if (path == null) {
            return null;
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = real(path.getParent());
            return parent == null ? path : parent.resolve(String.valueOf(path.getFileName()));
        }
    }

    /**
     * Writes facts, and returns what went where.
     *
     * @throws RefusedException if they cannot be written, or are of several kinds and this is one document
     */
    List<Written> write(FactExport facts, FactGroup group) {
        List<FactKind<?>> filled =
                group.kinds().stream().filter(kind -> facts.count(kind) > 0).collect(Collectors.toList());
        return switch (form) {
            case OUTPUT -> output(facts, filled);
            case LINES -> {
                new OutputFiles(session).write(path, out -> facts.lines(filled, out));
                yield written(facts, filled);
            }
            case DOCUMENT -> document(facts, group, filled);
            case FOLDER -> folder(facts, group);
        };
    }

    private List<Written> output(FactExport facts, List<FactKind<?>> filled) {
        try (OutputStream out = session.console().outLines()) {
            facts.lines(filled, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written(facts, filled);
    }

    /** A document is of one kind; one without facts is of the group's first. */
    private List<Written> document(FactExport facts, FactGroup group, List<FactKind<?>> filled) {
        if (filled.size() > 1) {
            String kinds = filled.stream().map(FactKind::name).collect(Collectors.joining(", "));
            throw RefusedException.usage(session.text("refused.export.kinds", kinds));
        }
        FactKind<?> kind = filled.isEmpty() ? group.kinds().get(0) : filled.get(0);
        new OutputFiles(session).write(path, out -> facts.document(kind, out));
        return written(facts, List.of(kind));
    }

    private List<Written> written(FactExport facts, List<FactKind<?>> kinds) {
        String file = form == Form.OUTPUT ? "" : String.valueOf(path.getFileName());
        return kinds.stream()
                .map(kind -> new Written(kind, facts.count(kind), file))
                .collect(Collectors.toList());
    }

    /** A document for each kind that has facts. One from before whose kind has none now is written without any. */
    private List<Written> folder(FactExport facts, FactGroup group) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new RefusedException(ExitCode.STORAGE, session.text("failed.write", path));
        }
        List<Written> written = new ArrayList<>();
        for (FactKind<?> kind : group.kinds()) {
            String name = kind.name() + ".json";
            Path file = path.resolve(name);
            long count = facts.count(kind);
            if (count > 0 || Files.exists(file)) {
                new OutputFiles(session).write(file, out -> facts.document(kind, out));
                written.add(new Written(kind, count, name));
            }
        }
        return written;
    }
}
