package org.sijill.geography;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {}
