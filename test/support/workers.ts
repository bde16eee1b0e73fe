/** Test files that run at once: as many as the machine of the checks has cores. Each has a database it can lend. */
export const workers = 2;
