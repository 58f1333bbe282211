/** Every run draws the same random cases, so that a test fails for everybody or for nobody. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_123 });
