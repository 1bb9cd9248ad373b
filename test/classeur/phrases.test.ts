import { messageErreurClasseur } from '../../src/classeur/message-erreur'
import { ErreurClasseur } from '../../src/classeur/port'
import type { CodeErreurClasseur } from '../../src/classeur/port'
import type { RaisonDeGraphique } from '../../src/classeur/verifier-graphique'
import type { RaisonDeRefus } from '../../src/classeur/xlsx/refus'
import { redigerMessage } from '../../src/textes'
import { PHRASES_CLASSEUR } from '../../src/textes/classeur'

/** Un objet plutôt qu'une liste : le compilateur exige qu'aucun code ne manque. */
const CODES: Readonly<Record<Exclude<CodeErreurClasseur, 'fichier-refuse' | 'graphique-invalide'>, Readonly<Record<string, string | number>>>> = {
  'feuille-absente': {},
  'feuille-existante': {},
  'feuille-non-ajoutee': {},
  'nom-de-feuille-invalide': {},
  'feuille-sans-cellules': {},
  'feuille-trop-etendue': { feuille: 'F', cellule: 'XFD1048576', lu: 17_180, limite: 20 },
  'plage-invalide': {},
  'forme-differente': {},
  'valeur-illisible': {},
  'texte-trop-long': {},
  'valeur-calculee-absente': {},
  'formule-partagee': {},
  'formule-matricielle': {},
  'debordement-bloque': {},
  'en-tete-de-tableau': { tableau: 'T', enTete: 'Commune' },
  'structure-protegee': {},
  'feuille-protegee': {},
  'format-texte': {},
  'cellule-en-edition': {},
  'classeur-signe': {},
  'commentaires-non-offerts': {},
  'memoire-illisible': {},
  hote: {},
}

const P = { partie: 'xl/a.xml' }
const RAISONS: Readonly<Record<RaisonDeRefus, Readonly<Record<string, string | number>>>> = {
  'pas-un-zip': {},
  'mot-de-passe': {},
  'ancien-xls': {},
  xlsb: {},
  'pas-un-classeur': {},
  opendocument: {},
  'zip-tronque': {},
  zip64: {},
  'trop-d-entrees': { entrees: 60_000, limite: 5_000 },
  'partie-trop-grosse': { ...P, taille: 2, limite: 1 },
  'total-trop-gros': { limite: 1 },
  'rapport-excessif': { ...P, limite: 200 },
  'taille-mensongere': P,
  'somme-fausse': P,
  'entree-en-double': P,
  'nom-local-different': P,
  'chemin-hors-paquet': P,
  'entree-chiffree': P,
  'methode-inconnue': { ...P, methode: 14 },
  dtd: P,
  codage: P,
  'xml-invalide': { ...P, detail: 'd' },
  'partie-absente': P,
  'cellule-invalide': { ...P, lu: 'x' },
  'cellules-en-desordre': { ...P, lu: 'x' },
}

const G = { graphique: 'GRA-01' }
const RAISONS_DE_GRAPHIQUE: Readonly<Record<RaisonDeGraphique, Readonly<Record<string, string | number>>>> = {
  nom: { graphique: '' },
  'sans-serie': G,
  'hors-feuille': { ...G, plage: 'Suivi : ligne 0' },
  rectangle: { ...G, plage: 'Suivi!A1:B2' },
  longueurs: { ...G, serie: 'taux', plage: 'Suivi!A1:A2', lu: 2, attendu: 3 },
  'barres-melees': G,
}

const ERREURS = [
  ...Object.entries(RAISONS_DE_GRAPHIQUE).map(([raison, donnees]) => new ErreurClasseur('graphique-invalide', { raison, ...donnees })),
  ...Object.entries(CODES).map(([code, donnees]) => new ErreurClasseur(code as CodeErreurClasseur, donnees)),
  ...Object.entries(RAISONS).map(([raison, donnees]) => new ErreurClasseur('fichier-refuse', { raison, ...donnees })),
]

describe('phrases du classeur', () => {
  it.each(ERREURS.map((erreur) => [erreur.message, erreur] as const))('%s se dit en une phrase sans trou', (_titre, erreur) => {
    const phrase = redigerMessage(messageErreurClasseur(erreur))
    expect(phrase).toMatch(/^[A-Z][^{}]{20,}\.$/)
    expect(phrase).not.toContain("'")
  })

  it('aucune phrase ne reste sans erreur', () => {
    const employees = new Set(ERREURS.map((erreur) => messageErreurClasseur(erreur).id))
    expect(Object.keys(PHRASES_CLASSEUR).filter((id) => !employees.has(id))).toEqual([])
  })
})
