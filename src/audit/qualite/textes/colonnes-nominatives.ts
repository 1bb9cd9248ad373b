import { colonnesNominatives, message, normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'

const NAISSANCE = /\b(?:date de naissance|date naissance|nee? le|ne e le)\b/
/** Ce qui nomme une personne à coup sûr, même dans un tableau de communes ou d'opérations, où « Nom » et « Adresse » n'en nomment pas. */
const PERSONNE = /\b(?:prenoms?|nir|securite sociale|nom (?:et prenom|de famille|de naissance|du demandeur|d usage)|demandeur et conjoint)\b/
/** Tableaux du contrat qui nomment des représentants : leur nom y est exigé. */
const SIGNATAIRES: ReadonlySet<string> = new Set(['TAB-01', 'TAB-20'])
/** Familles dont les lignes sont des demandes ou des ménages. */
const DE_MENAGES = /^(?:COT|QPV|DIAG|CET|REL)-/

/** Colonne qui nomme des personnes. */
export const COLONNES_NOMINATIVES: Controle = {
  id: 'COM-08.colonne-nominative',
  regle: 'COM-08',
  gravite: 'AL',
  aide: 'audit-qualite.aide.colonne-nominative',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      if (SIGNATAIRES.has(tableau.type) || (tableau.type === '' && !parleDeMenages(tableau))) continue
      for (const { rang, intitule, certitude } of nominatives(tableau)) {
        const lieu = tableau.transpose
          ? { feuille: tableau.feuille.nom, ligne: rang, colonne: tableau.enTete, lignes: 1, colonnes: 1 }
          : { feuille: tableau.feuille.nom, ligne: tableau.enTete, colonne: rang, lignes: 1, colonnes: 1 }
        const phrase = message('audit-qualite.colonne-nominative', { cellule: nommer(lieu), intitule })
        carnet.aVerifier({ lieu, lu: intitule, attendu: null, message: phrase, certitude })
      }
    }
  },
}

/** Hors des tableaux connus, un annuaire de services nomme ses agents ; une liste de demandeurs nomme des ménages. */
function parleDeMenages({ feuille, etrangeres }: TableauReconnu): boolean {
  return [feuille.nom, ...etrangeres.map(({ intitule }) => intitule)].some((texte) => MENAGES.test(normaliser(texte)))
}

const MENAGES = /\b(?:demandeurs?|candidats?|locataires?|menages?|attributaires?|beneficiaires?|occupants?|familles?|foyers?|relog\w+)\b/

function nominatives(tableau: TableauReconnu): ReturnType<typeof colonnesExaminees> {
  const colonnes = colonnesExaminees(tableau)
  const deMenages = DE_MENAGES.test(tableau.type)
  const connues = new Set(deMenages ? colonnesNominatives(colonnes.map(({ intitule }) => intitule)) : [])
  return colonnes.filter(({ intitule, nombres, textes }, i) => {
    const mots = normaliser(intitule)
    return nombres + textes > 0 && (connues.has(i) || NAISSANCE.test(mots) || PERSONNE.test(mots))
  })
}
