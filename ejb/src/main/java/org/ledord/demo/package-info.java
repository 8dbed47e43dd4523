/**
 * Loads the five demo reforms. Each lies in a readable file; the loader sets up its frame and then walks its story, at
 * the time and as the person that each step names, through the doors that the screens use. So the demo obeys every rule,
 * and a rule that it breaks fails the loading. Used by nobody.
 */
package org.ledord.demo;
