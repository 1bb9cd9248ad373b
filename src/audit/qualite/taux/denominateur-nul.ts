import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import { parcourir } from '../../../formules'
import { message } from '../../../regles'
import { colonneDe, formuleDe, lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { colonnesExaminees, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { feuilleNommee } from '../lecture/references'

/** Dénominateurs de chaque taux, par notion : le premier que le tableau porte. */
const DENOMINATEURS: Readonly<Record<string, readonly string[]>> = {
  taux: ['residences'],
  atteinte: ['objectifNotifie', 'objectifRetenu', 'objectif'],
  partPlai: ['realises'],
  partPls: ['realises'],
  partOffre: ['deltaResidences'],
}
const AFFICHES_A_TORT: ReadonlySet<number> = new Set([0, 1, 100])

/** 0 % ou 100 % affiché alors que le dénominateur est nul : le taux est sans objet. */
export const DENOMINATEUR_NUL: Controle = {
  id: 'COM-04.denominateur-nul',
  regle: 'COM-04',
  gravite: 'IN',
  aide: 'audit-qualite.aide.denominateur-nul',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      for (const colonne of colonnesExaminees(tableau)) if (estDeTaux(colonne)) examinerColonne(dossier, tableau, colonne, carnet)
    }
  },
}

function examinerColonne({ instantane }: Dossier, tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  const diviseur = (DENOMINATEURS[colonne.notion ?? ''] ?? []).map((notion) => colonneDe(tableau, notion)).find((trouvee) => trouvee !== undefined)
  const lireLObjet = (objet: number): void => {
    const lu = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
    if (!AFFICHES_A_TORT.has(lu)) return
    const formule = formuleDe(tableau, objet, colonne.rang)
    const nul =
      formule !== null
        ? diviseurNul(instantane, feuille, formule)
        : diviseur !== undefined && (transpose ? feuille.nombre(diviseur.rang, objet) : feuille.nombre(objet, diviseur.rang)) === 0
          ? nommer(lieuDe(tableau, objet, diviseur.rang))
          : null
    if (nul === null) return carnet.conforme()
    const lieu = lieuDe(tableau, objet, colonne.rang)
    const phrase = message('audit-qualite.denominateur-nul', { cellule: nommer(lieu), lu: lu === 0 ? 0 : 1, diviseur: nul, intitule: colonne.intitule })
    carnet.nonConforme({ lieu, lu, attendu: 'sans objet', message: phrase, certitude: colonne.certitude, correction: 'sans objet' })
  }
  for (let i = 0; i < objets.length; i += 1) lireLObjet(objets[i] as number)
  for (const total of tableau.totaux) lireLObjet(total)
}

/** Cellule nulle qu'une formule donne pour diviseur ; une cellule vide n'est pas un zéro : le taux n'y est qu'à renseigner. */
function diviseurNul(instantane: Instantane, feuille: FeuilleFigee, formule: FormuleFigee): string | null {
  const forme = formesDe(feuille).de(formule)
  if (forme?.racine == null) return null
  const [deLigne, deColonne] = [formule.ligne - forme.exemple.ligne, formule.colonne - forme.exemple.colonne]
  for (const noeud of parcourir(forme.racine)) {
    if (noeud.genre !== 'binaire' || noeud.operateur !== '/' || noeud.droite.genre !== 'reference') continue
    const { feuille: nom, horsPortee, de } = noeud.droite
    const visee = nom === null ? feuille : feuilleNommee(instantane, nom)
    if (visee === undefined || horsPortee || de.ligne === null || de.colonne === null) continue
    const [ligne, colonne] = [de.ligne + (de.ligneFixe ? 0 : deLigne), de.colonne + (de.colonneFixe ? 0 : deColonne)]
    if (visee.nature(ligne, colonne) === NATURES.nombre && visee.nombre(ligne, colonne) === 0) {
      return nommer({ feuille: visee.nom, ligne, colonne, lignes: 1, colonnes: 1 })
    }
  }
  return null
}
