import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee } from '../../../classeur/instantane'
import { message } from '../../../regles'
import type { Carnet, Controle, Dossier } from '../../types'
import { ditUneDispense } from './sru-12-carence'

/** Au-delà, une feuille est une base de données : ses phrases n'y sont pas en dehors des tableaux. */
const LIGNES_LUES = 500
const COLONNES_LUES = 30

/** Aucune phrase du classeur ne peut dire qu'un contrat dispense de la procédure de carence. */
export const CMS_19_DISPENSE: Controle = {
  id: 'CMS-19.dispense',
  regle: 'CMS-19',
  gravite: 'EL',
  aide: 'audit-communes.aide.dispense-ecrite',
  examiner: (dossier, carnet) => {
    for (const feuille of dossier.instantane.feuilles) controlerFeuille(dossier, feuille, carnet)
  },
}

function controlerFeuille({ tableaux }: Dossier, feuille: FeuilleFigee, carnet: Carnet): void {
  const plages = tableaux.filter((tableau) => tableau.feuille === feuille && tableau.modele.id === 'communes').map(({ plage }) => plage)
  const lues = Math.min(feuille.lignesRemplies.length, LIGNES_LUES)
  for (let i = 0; i < lues; i += 1) {
    const ligne = feuille.lignesRemplies[i] ?? 0
    if (plages.some((plage) => ligne >= plage.ligne && ligne < plage.ligne + plage.lignes)) continue
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_LUES); colonne += 1) {
      if (feuille.nature(ligne, colonne) !== NATURES.texte) continue
      const texte = String(feuille.valeur(ligne, colonne))
      if (!/carence/i.test(texte) || !ditUneDispense(texte)) continue
      carnet.nonConforme({
        lieu: { feuille: feuille.nom, ligne, colonne, lignes: 1, colonnes: 1 },
        lu: texte,
        attendu: 'aucune dispense de carence',
        message: message('audit-communes.dispense-ecrite', {}),
      })
    }
  }
}
