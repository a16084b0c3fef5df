package org.sijill.markup;

import org.commonmark.node.CustomNode;

/** Stands for a paragraph that is too long to be parsed; it is reported where it is met. */
final class Overlong extends CustomNode {}
