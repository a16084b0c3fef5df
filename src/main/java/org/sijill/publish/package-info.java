/**
 * Publishes a site completely or not at all, and checks it against its manifest.
 *
 * <p>A folder is <i>sound</i> if it holds exactly the files that its manifest lists, with their
 * checksums. {@code .site.sijill-…} are names beside the site {@code site}.
 *
 * <h2>What is on the disk, and what the next build does about it</h2>
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
 * <p>A folder named -old is always complete. If the site in place is not sound, because somebody
 * created a folder there or the power was lost, -old is restored, and the other folder is kept as
 * {@code -found} unless it contains no files. If neither is sound, nothing is touched, and the
 * message names both. A lock file that is left behind is not locked: the operating system has
 * released it.
 *
 * <p>With {@code --link} ({@link org.sijill.publish.LinkedEdition}) the site is a symbolic link to
 * {@code editions/site-<checksum>}. The new edition gets its name there, a link to it replaces the
 * site's by one rename, and the old edition is deleted (-gone). A kill leaves a surplus edition,
 * which the next build deletes if the site is sound. A folder that becomes a link moves to -old
 * first, as above.
 *
 * <p>On a mount point ({@link org.sijill.publish.FileByFile}) only what has changed is staged, in
 * {@code site/.sijill-new}. A kill before its manifest is written leaves the old site, and the next
 * build deletes the staging folder. A later kill leaves files of both sites, and the next build
 * moves the rest to finish the new site.
 *
 * <p>All repairs are done before anything is read ({@link org.sijill.publish.Publication#recover}).
 * Commands that publish nothing only report leftovers ({@link org.sijill.publish.Leftovers}).
 * SIGINT, SIGTERM and SIGHUP remove staging and lock ({@link org.sijill.publish.SignalGuard}); one
 * that arrives while the site is moved to its place waits until that is done.
 */
@NullMarked
package org.sijill.publish;

import org.jspecify.annotations.NullMarked;
