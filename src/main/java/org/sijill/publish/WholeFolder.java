package org.sijill.publish;

import java.io.IOException;
import java.util.Optional;

/** A site that is a folder: the old one and the new one change places by two renames. */
final class WholeFolder implements SitePlace {

  private final Destination destination;
  private final Backup backup;

  WholeFolder(Destination destination) {
    this.destination = destination;
    this.backup = new Backup(destination);
  }

  @Override
  public boolean isDisturbed() throws IOException {
    return backup.exists()
        || Folders.exists(destination.staging())
        || Folders.exists(destination.discarded());
  }

  @Override
  public Optional<String> recover() throws IOException {
    Optional<String> done = backup.recover();
    Folders.delete(destination.staging());
    return done;
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public void put(Manifest manifest) throws IOException {
    try {
      backup.take();
      destination.disk().move(destination.staging(), destination.site());
    } catch (IOException e) {
      backup.putBack(e);
      throw e;
    }
    backup.remove();
  }

  @Override
  public void tidy() throws IOException {
    Folders.delete(destination.staging());
  }
}
