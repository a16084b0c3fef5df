package org.sijill.model;

import java.nio.file.Path;

/**
 * A picture in an article's folder.
 *
 * @param name its file name, as texts refer to it
 * @param file the path of the file
 * @param width in pixels; 0 if the file is faulty, which is reported
 * @param height in pixels
 */
public record Image(String name, Path file, int width, int height) {}
