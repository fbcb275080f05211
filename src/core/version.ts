/** Version of the kit; part of what a notice hash stands for. A test keeps it equal to package.json. */
export const kitVersion = '0.1.0'
