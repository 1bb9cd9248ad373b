const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'classic' } } } },
  ],
}

/** Deux projets : `unitaires` sans navigateur ; `navigateur` demande `dist/` construit et Chromium. */
module.exports = {
  // Une machine chargée n’est pas une faute : un essai qui mesure une durée compte le temps de processeur.
  testTimeout: 180_000,
  projects: [
    {
      displayName: 'unitaires',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/navigateur/', '<rootDir>/dist/'],
      setupFiles: ['<rootDir>/test/manques-de-jsdom.ts'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/vide.css.ts',
        // Fabric 7 livre `lib` en modules ES, que Jest ne lit pas ; `lib-commonjs` est le même code.
        '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1',
      },
    },
    {
      displayName: 'navigateur',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/test/navigateur/**/*.test.ts'],
    },
  ],
}
