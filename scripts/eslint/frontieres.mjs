import { readFileSync } from 'node:fs'

/** Table « qui peut importer qui », partagée avec `test/architecture.test.ts`. */
export const ARCHITECTURE = JSON.parse(readFileSync(new URL('../architecture.json', import.meta.url), 'utf8'))

const SOMMETS = [...new Set(ARCHITECTURE.pieces.map(({ chemin }) => sommet(chemin)))]

function sommet(chemin) {
  return chemin.split('/').slice(0, 2).join('/')
}

function fichiers(chemin) {
  return /\.tsx?$/.test(chemin) ? [chemin] : [`${chemin}.ts`, `${chemin}/**/*.{ts,tsx}`]
}

function echapper(texte) {
  return texte.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Une configuration ESLint par pièce, de la plus large à la plus précise : la dernière qui convient l'emporte. */
export function configurerFrontieres() {
  return [...ARCHITECTURE.pieces]
    .sort((gauche, droite) => gauche.chemin.length - droite.chemin.length)
    .map((piece) => ({
      files: fichiers(piece.chemin),
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: interdits(piece) }] },
    }))
}

function interdits(piece) {
  return [
    ...SOMMETS.filter((autre) => autre !== sommet(piece.chemin)).flatMap((autre) => interditVersUneAutre(piece, autre)),
    ...interditsDansLaMemePiece(piece),
    ...portesFermees(piece),
    ...paquetsInterdits(piece),
  ]
}

function interditVersUneAutre({ chemin, peut, types, interdit = [] }, autre) {
  const nom = echapper(autre.replace('src/', ''))
  const defendus = interdit.filter((dossier) => sommet(dossier) === autre)
  if (peut.includes(autre)) {
    return defendus.map((dossier) => ({
      regex: `^(?:\\.\\./)+${echapper(dossier.replace('src/', ''))}(?:/|$)`,
      message: `${chemin} ne peut pas importer ${dossier} (scripts/architecture.json).`,
    }))
  }
  const exceptions = peut.filter((dossier) => sommet(dossier) === autre).map((dossier) => echapper(dossier.slice(autre.length + 1)))
  const sauf = exceptions.length === 0 ? '' : `(?!/(?:${exceptions.join('|')})(?:/|$))`
  const typesPermis = types.some((dossier) => sommet(dossier) === autre)
  return [
    {
      regex: `^(?:\\.\\./)+${nom}${sauf}(?:/|$)`,
      message: `${chemin} ne peut importer ${typesPermis ? 'que des types' : 'rien'} de ${autre} (scripts/architecture.json).`,
      ...(typesPermis ? { allowTypeImports: true } : {}),
    },
  ]
}

/** Une pièce logée dans une autre (`src/regles/socle`) ne sort que vers ce que la table nomme. */
function interditsDansLaMemePiece({ chemin, peut }) {
  const parent = sommet(chemin)
  if (chemin === parent || peut.includes(parent) || /\.tsx?$/.test(chemin)) return []
  const voisins = peut.filter((dossier) => sommet(dossier) === parent).map((dossier) => echapper(dossier.slice(parent.length + 1)))
  const sauf = voisins.length === 0 ? '' : `(?!(?:${voisins.join('|')})(?:/|$))`
  return [{ regex: `^\\.\\./${sauf}(?!\\.\\.)`, message: `${chemin} n’importe que ce que scripts/architecture.json lui permet.` }]
}

function portesFermees({ chemin }) {
  return ARCHITECTURE.portes
    .filter((porte) => sommet(porte) !== sommet(chemin))
    .map((porte) => ({
      regex: `^(?:\\.\\./)+${echapper(porte.replace('src/', ''))}/`,
      message: `${porte} s’importe par son index seulement.`,
    }))
}

function paquetsInterdits({ chemin, paquets }) {
  const permis = paquets.map((paquet) => (paquet.endsWith(':') ? echapper(paquet) : `${echapper(paquet)}(?:/|$)`))
  const sauf = permis.length === 0 ? '' : `(?!${permis.join('|')})`
  return [
    { regex: `^(?!\\.)${sauf}`, message: `${chemin} ne peut pas importer ce paquet (scripts/architecture.json).` },
    { regex: '^office-ui-fabric-react$', message: 'Importez un composant Fabric par son chemin : office-ui-fabric-react/lib/Button.' },
  ]
}
