import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee, Instantane } from '../../../classeur/instantane'
import { parcourir } from '../../../formules'
import { message } from '../../../regles'
import { colonneDe, formuleDe, lieuDe, nombreAu } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { colonnesExaminees, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { formeDominante } from '../lecture/dominante'
import type { Forme } from '../lecture/forme'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { feuilleNommee } from '../lecture/references'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { diviseurDesLignes } from './diviseur-des-lignes'

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
    for (const tableau of tousLesTableaux(dossier)) {
      for (const colonne of colonnesExaminees(tableau)) if (estDeTaux(colonne)) examinerColonne(dossier, tableau, colonne, carnet)
    }
  },
}

function examinerColonne({ instantane }: Dossier, tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, objets } = tableau
  const connu = (DENOMINATEURS[colonne.notion ?? ''] ?? []).map((notion) => colonneDe(tableau, notion)).find((trouvee) => trouvee !== undefined)
  const dominante = formeDominante(tableau, colonne)
  const diviseur = connu?.rang ?? (dominante === null ? diviseurDesLignes(tableau, colonne) : null)
  const lireLObjet = (objet: number): void => {
    const lu = nombreAu(tableau, objet, colonne.rang)
    if (!AFFICHES_A_TORT.has(lu)) return
    const formule = formuleDe(tableau, objet, colonne.rang)
    const lieu = lieuDe(tableau, objet, colonne.rang)
    // Une valeur saisie parmi des formules rapporte ce qu'elles rapportent.
    const forme = formule === null ? dominante : formesDe(feuille).de(formule)
    const nul =
      forme !== null
        ? diviseurNul(instantane, feuille, forme, lieu)
        : diviseur !== null && nombreAu(tableau, objet, diviseur) === 0
          ? nommer(lieuDe(tableau, objet, diviseur))
          : null
    if (nul === null) return carnet.conforme()
    const phrase = message('audit-qualite.denominateur-nul', { cellule: nommer(lieu), lu: lu === 0 ? 0 : 1, diviseur: nul, intitule: colonne.intitule })
    carnet.nonConforme({ lieu, lu, attendu: 'sans objet', message: phrase, certitude: colonne.certitude, correction: 'sans objet' })
  }
  for (let i = 0; i < objets.length; i += 1) lireLObjet(objets[i] as number)
  for (const total of tableau.totaux) lireLObjet(total)
}

/** Cellule nulle qu'une formule donne pour diviseur ; une cellule vide n'est pas un zéro : le taux n'y est qu'à renseigner. */
function diviseurNul(instantane: Instantane, feuille: FeuilleFigee, forme: Forme, place: { readonly ligne: number; readonly colonne: number }): string | null {
  if (forme.racine === null) return null
  const [deLigne, deColonne] = [place.ligne - forme.exemple.ligne, place.colonne - forme.exemple.colonne]
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
