package org.sijill.model;

import java.nio.file.Path;

/**
 * A picture that lies beside an article's texts.
 *
 * @param name its file name, as the texts name it
 * @param file where its bytes are
 * @param width in pixels; 0 where the file has a fault, which is reported
 * @param height in pixels
 */
public record Image(String name, Path file, int width, int height) {}
