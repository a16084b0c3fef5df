/**
 * Publishing a site: whole or not at all, and checked against its manifest.
 *
 * <p>A folder is <i>sound</i> if it holds exactly the files that its manifest lists, with their
 * checksums. {@code .site.sijill-…} are names beside the site {@code site}.
 *
 * <h2>What is on the disk, and what the next build makes of it</h2>
 *
 * <p>The usual case ({@link org.sijill.publish.WholeFolder}); after each line the program may be
 * killed:
 *
 * <table>
 * <caption>Two renames</caption>
 * <tr><th>step</th><th>site</th><th>-new</th><th>-old</th><th>-gone</th><th>the next build</th></tr>
 * <tr><td>lock</td><td>old</td><td></td><td></td><td></td><td>goes on</td></tr>
 * <tr><td>write files, then the manifest; sync</td><td>old</td><td>part</td><td></td><td></td>
 *   <td>deletes -new</td></tr>
 * <tr><td>rename site to -old</td><td></td><td>new</td><td>old</td><td></td>
 *   <td>renames -old to site</td></tr>
 * <tr><td>rename -new to site</td><td>new</td><td></td><td>old</td><td></td>
 *   <td>deletes -old, as site is sound</td></tr>
 * <tr><td>rename -old to -gone</td><td>new</td><td></td><td></td><td>old</td>
 *   <td>deletes -gone</td></tr>
 * <tr><td>delete -gone</td><td>new</td><td></td><td></td><td>part</td><td>deletes -gone</td></tr>
 * <tr><td>remove the lock</td><td>new</td><td></td><td></td><td></td><td>goes on</td></tr>
 * </table>
 *
 * <p>What has the name -old is always whole. If the site in place is not sound, because somebody
 * has made a folder there or the power was lost, -old is restored; what stood there is kept as
 * {@code -found} unless it holds no file. If neither is sound, nothing is touched, and the message
 * names both. A lock that is left is not locked: the operating system lets it go.
 *
 * <p>With {@code --link} ({@link org.sijill.publish.LinkedEdition}) the site is a symbolic link to
 * {@code editions/site-<checksum>}. The new edition gets its name there, a link to it replaces the
 * site's by one rename, and the old edition is deleted (-gone). A kill leaves an edition too many,
 * which the next build deletes, if the site is sound. A folder that becomes a link moves to -old
 * first, as above.
 *
 * <p>On a mount point ({@link org.sijill.publish.FileByFile}) only what has changed is staged, in
 * {@code site/.sijill-new}. A kill before its manifest is there leaves the old site, and the next
 * build deletes the staging folder. A kill after that leaves files of both, and the next build
 * moves the rest: it finishes the new site.
 *
 * <p>All this comes before anything is read ({@link org.sijill.publish.Publication#recover}).
 * Commands that publish nothing tell of it ({@link org.sijill.publish.Leftovers}). SIGINT, SIGTERM
 * and SIGHUP remove staging and lock ({@link org.sijill.publish.SignalGuard}); one that comes while
 * the site is put in its place waits until it is there.
 */
@NullMarked
package org.sijill.publish;

import org.jspecify.annotations.NullMarked;
