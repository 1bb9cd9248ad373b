import eslint from '@eslint/js'
import officeAddins from 'eslint-plugin-office-addins'
import tseslint from 'typescript-eslint'
import { configurerFrontieres } from './scripts/eslint/frontieres.mjs'

const GLOBALES_NODE = ['__dirname', '__filename', 'Buffer', 'console', 'module', 'process', 'require', 'URL']

/**
 * Règles d'Office.js : chacune évite une panne qui ne se voit que dans Excel. Le greffon ne reconnaît que le nom `context`.
 * `load-object-before-read` ne voit pas une propriété chargée par l'objet qui la porte (`feuille.protection.load('protected')`) :
 * l'hôte émulé, qui lève sur toute propriété non chargée, la remplace.
 */
const REGLES_OFFICE = Object.fromEntries(
  Object.keys(officeAddins.rules)
    .filter((regle) => regle !== 'load-object-before-read')
    .map((regle) => [`office-addins/${regle}`, 'error']),
)

const HORLOGE_ET_HASARD = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Une règle ne lit pas l’horloge : la date est un argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Une règle ne lit pas l’horloge : la date est un argument.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Une règle ne lit pas l’horloge : la date est un argument.',
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Une règle ne tire rien au hasard.' },
]

const SANS_HOTE = ['Office', 'Excel', 'CustomFunctions', 'window', 'document', 'localStorage', 'fetch', 'process'].map((name) => ({
  name,
  message: 'Ce dossier est pur : ni Office, ni navigateur, ni processus.',
}))

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/node_modules/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Chercher les caractères de contrôle est un besoin d'ici : XML les interdit et un classeur hostile en contient.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: Object.fromEntries(GLOBALES_NODE.map((nom) => [nom, 'readonly'])) },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/classeur/excel.ts', 'src/classeur/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/functions/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: REGLES_OFFICE,
  },
  {
    // Boucle la plus chaude de la lecture : l'indice y est borné par construction, et un test de plus par octet se paie.
    files: ['src/classeur/xlsx/zip/crc32.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/regles/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HORLOGE_ET_HASARD] },
  },
  {
    files: ['src/{regles,catalogue,formules,textes,trames,audit,donnees}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...SANS_HOTE], 'no-console': 'error' },
  },
  ...configurerFrontieres(),
)
