package io.gridward.json.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Passes everything on. */
class PassingDisk implements Disk {
    private final Disk disk;

    PassingDisk(Disk disk) {
        this.disk = disk;
    }

    @Override
    public Output open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }
}
