import type { FormuleFigee } from '../../../classeur/instantane'
import { plageDUneCellule } from '../../../classeur/instantane'
import { enFormuleFrancaise, traduire } from '../../../formules'
import { message } from '../../../regles'
import type { Controle } from '../../types'
import { nommer } from '../lecture/placer'
import { NOTRE_FONCTION } from './analyser'

/** Nom qu'un fichier garde d'une de nos fonctions, sans rien devant. */
const FORME_NORMALE = /(?<![\w.!])_xldudf_MIXITE_[A-Z0-9_]+\(/g
const NOTRE_NOM = /(?:\[\d+\]!|'[^']*'!|[\w.:\\-]+!)?(?:_xlfn\.)?(?:_xldudf_)?mixite[._][a-z0-9_.]+\(/i
const TEXTES = /"(?:[^"]|"")*"/g

/** Formules dont un autre logiciel ou un autre complément a abîmé le nom : elles restent `#NOM?` même complément installé. */
export const FONCTION_A_REPARER: Controle = {
  id: 'COM-01.fonction-a-reparer',
  regle: 'COM-01',
  gravite: 'IF',
  aide: 'audit-qualite.aide.fonction-a-reparer',
  examiner: ({ instantane }, carnet) => {
    for (const feuille of instantane.feuilles) {
      for (const figee of feuille.formules) {
        if (!NOTRE_FONCTION.test(figee.formule)) continue
        const abimee = trouverAbimee(figee)
        if (abimee === null) {
          carnet.conforme()
          continue
        }
        const lieu = plageDUneCellule(feuille.nom, figee.ligne, figee.colonne)
        const reparee = reparer(figee.formule)
        const phrase = message('audit-qualite.fonction-a-reparer', {
          cellule: nommer(lieu),
          lu: abimee.slice(0, -1),
          formule: enFormuleFrancaise(reparee),
        })
        carnet.aVerifier({
          lieu,
          lu: `=${figee.brute}`,
          attendu: reparee,
          message: phrase,
          correction: { formule: reparee, valeur: feuille.valeur(figee.ligne, figee.colonne) },
        })
      }
    }
  },
}

/** Nom abîmé de la formule du fichier ; `null` si elle est comme Excel l'écrit, ou lue dans Excel même. */
function trouverAbimee({ formule, brute }: FormuleFigee): string | null {
  if (`=${brute}` === formule) return null
  const sansTextes = brute.replace(TEXTES, '""').replace(FORME_NORMALE, '(')
  return NOTRE_NOM.exec(sansTextes)?.[0] ?? null
}

/** La même formule, nos fonctions sous leur nom d'appel. */
function reparer(formule: string): string {
  const normale = traduire(formule, 'en', 'en')
  return typeof normale === 'string' ? normale : formule
}
