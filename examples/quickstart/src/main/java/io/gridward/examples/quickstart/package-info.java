/** The smallest host: the code of the README, run as a test so that it cannot rot. */
package io.gridward.examples.quickstart;
