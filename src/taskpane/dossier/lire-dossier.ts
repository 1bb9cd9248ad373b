import type { Message, SaisieDeReponse } from '../../regles'
import { message, NOMS_DE_MODALITE, PERIODES } from '../../regles'
import type { Modalite } from '../../regles'
import type { LigneSaisie, Territoire } from '../../trames'
import type { Brouillon, ConditionsSaisies, Dossier, OrigineDeCommune } from './dossier'
import { BOOLEEN, FormeInattendue, liste, NOMBRE, objet, ouNul, parmi, table, TEXTE, uneDe } from './formes'

const VERSION = 1

const OUI_NON_INCONNU = ouNul(BOOLEEN)
const JOUR = ouNul(NOMBRE)
const CELLULE = ouNul(uneDe(TEXTE, uneDe(NOMBRE, BOOLEEN)))
const LIGNE = table(CELLULE) satisfies (brut: unknown, chemin: string) => LigneSaisie

const REPONSE = objet<SaisieDeReponse>(
  {
    reponse: CELLULE,
    complement: CELLULE,
    commentaire: CELLULE,
    source: CELLULE,
    repondants: CELLULE,
    date: CELLULE,
    statut: CELLULE,
    levier: CELLULE,
  },
  ['reponse', 'complement', 'commentaire', 'source', 'repondants', 'date', 'statut', 'levier'],
)

const CONDITIONS = objet<ConditionsSaisies>({
  fiscalitePropre: OUI_NON_INCONNU,
  plhExecutoire: OUI_NON_INCONNU,
  datePlh: JOUR,
  contratAbaissant: OUI_NON_INCONNU,
  toutesSignatures: OUI_NON_INCONNU,
  accordsDesMajorees: OUI_NON_INCONNU,
  perimetreComplet: OUI_NON_INCONNU,
  saisine: JOUR,
  avis: JOUR,
  signature: JOUR,
})

const DOSSIER = objet<Dossier>(
  {
    version: parmi([VERSION]),
    modalite: ouNul(parmi(Object.keys(NOMS_DE_MODALITE) as Modalite[])),
    periode: parmi(PERIODES.map(({ periode }) => periode)),
    territoire: objet<Territoire>({
      epci: ouNul(TEXTE),
      grandParis: BOOLEEN,
      ville: ouNul(parmi(['Paris', 'Lyon', 'Marseille'])),
    }),
    communes: liste(TEXTE),
    brouillons: table(objet<Brouillon>({ lignes: liste(LIGNE), horsTableau: LIGNE })),
    reponses: table(REPONSE),
    textes: table(TEXTE),
    origines: table(objet<OrigineDeCommune>({ epci: ouNul(TEXTE), carencee: OUI_NON_INCONNU })),
    conditions: CONDITIONS,
    etape: TEXTE,
  },
  ['origines', 'conditions', 'etape'],
)

/** Le contrat gardé, ou pourquoi il ne se lit pas ; rien n’est complété ni corrigé. */
export function lireDossier(texte: string): Dossier | Message {
  let brut: unknown
  try {
    brut = JSON.parse(texte)
  } catch {
    return message('volet.dossier.illisible')
  }
  const version = versionDe(brut)
  if (version !== null && version > VERSION) return message('volet.dossier.version-future', { version, connue: VERSION })
  try {
    return DOSSIER(brut, '')
  } catch (erreur) {
    if (erreur instanceof FormeInattendue) return message('volet.dossier.champ-illisible', { champ: erreur.chemin || 'contrat' })
    throw erreur
  }
}

function versionDe(brut: unknown): number | null {
  const version = typeof brut === 'object' && brut !== null && 'version' in brut ? brut.version : null
  return typeof version === 'number' ? version : null
}

export function ecrireDossier(dossier: Dossier): string {
  return JSON.stringify(dossier)
}
