/** Registers all elements. */
import './stockline-availability/define.ts';
