const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'classic' } } } },
  ],
}

/** Deux projets : `unitaires` sans navigateur ; `navigateur` demande `dist/` construit et Chromium. */
module.exports = {
  projects: [
    {
      displayName: 'unitaires',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/navigateur/', '<rootDir>/dist/'],
      moduleNameMapper: { '\\.css$': '<rootDir>/test/vide.css.ts' },
    },
    {
      displayName: 'navigateur',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/navigateur/**/*.test.ts'],
    },
  ],
}
