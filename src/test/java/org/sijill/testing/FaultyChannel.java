package org.sijill.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file of a {@link FaultyDisk}: what fails in writing has been written by half. */
final class FaultyChannel extends FileChannel {

  private final FileChannel channel;
  private final String file;
  private final FaultyDisk disk;

  FaultyChannel(FileChannel channel, String file, FaultyDisk disk) {
    this.channel = channel;
    this.file = file;
    this.disk = disk;
  }

  private void operation() throws IOException {
    if (disk.isFaulty()) {
      throw disk.fault(file);
    }
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    if (disk.isFaulty()) {
      channel.write(half(bytes));
      throw disk.fault(file);
    }
    return channel.write(bytes);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    operation();
    return channel.write(bytes, position);
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    operation();
    return channel.write(sources, offset, length);
  }

  private static ByteBuffer half(ByteBuffer bytes) {
    ByteBuffer half = bytes.duplicate();
    half.limit(half.position() + half.remaining() / 2);
    return half;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    operation();
    return channel.read(target);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    operation();
    return channel.read(target, position);
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
    operation();
    return channel.read(targets, offset, length);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    operation();
    channel.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metadata) throws IOException {
    operation();
    channel.force(metadata);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    operation();
    return channel.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    operation();
    return channel.tryLock(position, size, shared);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    operation();
    return channel.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    operation();
    return channel.transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    operation();
    return channel.map(mode, position, size);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
  }
}
