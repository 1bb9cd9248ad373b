import type { FeuilleFigee } from '../../../classeur/instantane'
import { plageDUneCellule } from '../../../classeur/instantane'
import { enFormuleFrancaise } from '../../../formules'
import { message } from '../../../regles'
import type { Controle } from '../../types'
import { nommer } from '../lecture/placer'

/** Formules dont le fichier ne garde aucun résultat et qui n'ont pas pu être évaluées : ce n'est pas un vide, c'est un inconnu (une par feuille). */
export const FORMULE_SANS_RESULTAT: Controle = {
  id: 'COM-01.formule-sans-resultat',
  regle: 'COM-01',
  gravite: 'IF',
  aide: 'audit-qualite.aide.formule-sans-resultat',
  examiner: ({ instantane: { feuilles } }, carnet) => {
    for (const feuille of feuilles) {
      const sans = feuille.formules.filter(({ calculee }) => !calculee)
      const [premiere] = sans
      if (premiere === undefined) carnet.conforme()
      else carnet.aVerifier(relever(feuille, premiere, sans.length))
    }
  },
}

function relever({ nom }: FeuilleFigee, { ligne, colonne, formule }: FeuilleFigee['formules'][number], cellules: number) {
  const lieu = plageDUneCellule(nom, ligne, colonne)
  return {
    lieu,
    lu: formule,
    attendu: null,
    message: message('audit-qualite.formule-sans-resultat', { cellule: nommer(lieu), formule: enFormuleFrancaise(formule), cellules }),
  }
}
