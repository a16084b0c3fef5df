package org.sijill.geography;

/** A point of a plane: degrees east and north, or pixels to the right and down. */
record Point(double x, double y) {}
