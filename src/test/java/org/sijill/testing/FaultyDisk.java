package org.sijill.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A disk over that of another file system, one of whose operations fails, or after so many of whose
 * operations the program is as dead as after a {@code kill -9}. Operations are what a system call
 * does: to open a file, to write to it, to rename it, to ask whether it is there.
 */
public final class FaultyDisk {

  private final Provider provider = new Provider();
  private final FileSystem disk;
  private final Wrapped wrapped = new Wrapped();
  private final AtomicInteger operations = new AtomicInteger();
  private volatile int faultyOne = Integer.MAX_VALUE;
  private volatile boolean stops;
  private volatile boolean isReadOnly;

  /** What nobody can catch, since the program has ended. */
  public static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Lays faults over a file system. */
  public FaultyDisk(FileSystem disk) {
    this.disk = disk;
  }

  /** Returns a path on this disk. */
  public Path path(String path) {
    return wrap(disk.getPath(path));
  }

  /** Lets the n-th operation from now on fail, counted from 1, and all others succeed. */
  public void failAt(int n) {
    begin(n, false);
  }

  /**
   * Lets the program end at the n-th operation from now on: it is done by half, the rest is not.
   */
  public void stopAt(int n) {
    begin(n, true);
  }

  /** Lets everything succeed from now on. */
  public void heal() {
    begin(Integer.MAX_VALUE, false);
  }

  /** Lets nothing be written from now on, as on a disk that is mounted so. */
  public void makeReadOnly() {
    isReadOnly = true;
  }

  /** Returns whether the operation that was to fail has been reached. */
  public boolean hasFailed() {
    return operations.get() >= faultyOne;
  }

  private void begin(int n, boolean stop) {
    faultyOne = n;
    stops = stop;
    operations.set(0);
  }

  /** Counts an operation; returns whether it is to be done by half before it fails. */
  boolean isFaulty() {
    int now = operations.incrementAndGet();
    return stops ? now >= faultyOne : now == faultyOne;
  }

  /** Fails in the way of this disk. */
  IOException fault(String file) {
    if (stops) {
      throw new Stopped();
    }
    return new FileSystemException(file, null, "Input/output error");
  }

  private void operation(Path path) throws IOException {
    if (isFaulty()) {
      throw fault(path.toString());
    }
  }

  private void change(Path path) throws IOException {
    if (isReadOnly) {
      throw new FileSystemException(path.toString(), null, "Read-only file system");
    }
    operation(path);
  }

  private Path wrap(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            Path.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> invoke(path, method, arguments));
  }

  private Object invoke(Path path, Method method, Object @Nullable [] arguments) throws Throwable {
    if (method.getName().equals("getFileSystem")) {
      return wrapped;
    }
    if (method.getName().equals("toRealPath")) {
      operation(path);
    }
    Object[] unwrapped = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < unwrapped.length; i++) {
      unwrapped[i] = unwrapped[i] instanceof Path argument ? unwrap(argument) : unwrapped[i];
    }
    Object result;
    try {
      result = method.invoke(path, unwrapped);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (result instanceof Path returned) {
      return wrap(returned);
    }
    if (result instanceof Iterator<?> names) {
      List<Path> all = new ArrayList<>();
      names.forEachRemaining(name -> all.add(wrap((Path) name)));
      return all.iterator();
    }
    return result;
  }

  private static Path unwrap(Path path) {
    if (!Proxy.isProxyClass(path.getClass())) {
      return path;
    }
    // The only state of a wrapped path that its interface gives away is its name.
    FileSystem system = path.getFileSystem();
    return system instanceof Wrapped own ? own.real(path.toString()) : path;
  }

  /** The file system of wrapped paths. */
  private final class Wrapped extends FileSystem {

    Path real(String path) {
      return disk.getPath(path);
    }

    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public void close() throws IOException {
      disk.close();
    }

    @Override
    public boolean isOpen() {
      return disk.isOpen();
    }

    @Override
    public boolean isReadOnly() {
      return disk.isReadOnly();
    }

    @Override
    public String getSeparator() {
      return disk.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      List<Path> roots = new ArrayList<>();
      disk.getRootDirectories().forEach(root -> roots.add(wrap(root)));
      return roots;
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return disk.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return disk.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return wrap(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      return disk.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      return disk.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
      throw new UnsupportedOperationException();
    }
  }

  /** Counts what is done with wrapped paths, and does it. */
  private final class Provider extends FileSystemProvider {

    private FileSystemProvider real() {
      return disk.provider();
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return wrapped;
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      if (options.contains(StandardOpenOption.WRITE)) {
        change(path);
      } else {
        operation(path);
      }
      FileChannel channel = real().newFileChannel(unwrap(path), options, attributes);
      return new FaultyChannel(channel, path.toString(), FaultyDisk.this);
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      operation(folder);
      List<Path> children = new ArrayList<>();
      try (DirectoryStream<Path> stream = real().newDirectoryStream(unwrap(folder), any -> true)) {
        stream.forEach(child -> children.add(wrap(child)));
      }
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return children.iterator();
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      change(folder);
      real().createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
        throws IOException {
      change(link);
      real().createSymbolicLink(unwrap(link), unwrap(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
      change(link);
      real().createLink(unwrap(link), unwrap(existing));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
      operation(link);
      return wrap(real().readSymbolicLink(unwrap(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
      change(path);
      real().delete(unwrap(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
      change(target);
      real().copy(unwrap(source), unwrap(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      change(source);
      real().move(unwrap(source), unwrap(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
      operation(path);
      return real().isSameFile(unwrap(path), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real().isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      operation(path);
      return real().getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      if (List.of(modes).contains(AccessMode.WRITE)) {
        change(path);
      } else {
        operation(path);
      }
      real().checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return real().getFileAttributeView(unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      operation(path);
      return real().readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      operation(path);
      return real().readAttributes(unwrap(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      change(path);
      real().setAttribute(unwrap(path), name, value, options);
    }
  }
}
