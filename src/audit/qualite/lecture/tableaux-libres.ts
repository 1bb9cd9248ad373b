import { memoriser } from '../../memoriser'
import { blocsDe } from '../../reconnaissance/blocs'
import { lireCorps } from '../../reconnaissance/corps'
import type { ColonneTitree } from '../../reconnaissance/titrer'
import { peutTitrer } from '../../reconnaissance/titres'
import type { ModeleDeTableau, TableauReconnu } from '../../reconnaissance/types'
import { texteDe, vueDroite } from '../../reconnaissance/vue'
import type { Vue } from '../../reconnaissance/vue'
import type { Rectangle } from '../../../classeur/rectangle'
import type { Dossier } from '../../types'

/** Lignes où l'on cherche les titres d'un bloc, sous un titre général. */
const LIGNES_CHERCHEES = 6
/** Titres et lignes qu'il faut pour qu'un bloc soit un tableau. */
const TITRES_MINIMUM = 3
const PART_TITREE = 0.6
const LIGNES_MINIMUM = 2
/** Une feuille plus longue que nul modèle ne connaît est une extraction : son contenu n'est pas du domaine. */
const LIGNES_MAX = 20_000

const SANS_MODELE: ModeleDeTableau = { id: 'libre', objet: 'ligne', notions: {} }

/** Tableaux du classeur : ceux qu'un modèle connaît, et ceux qui n'ont que des titres et des lignes ; la qualité d'une cellule ne tient pas à ce qu'elle dit. */
export const tousLesTableaux = memoriser((dossier: Pick<Dossier, 'tableaux' | 'instantane'>): readonly TableauReconnu[] => {
  const libres = dossier.instantane.feuilles
    .filter(({ lignesRemplies }) => lignesRemplies.length <= LIGNES_MAX)
    .flatMap((feuille) => {
      const vue = vueDroite(feuille)
      const occupes = dossier.tableaux.filter((tableau) => tableau.feuille === feuille).map(({ plage }) => plage)
      return blocsDe(vue, occupes).flatMap((bloc) => lireBloc(vue, bloc) ?? [])
    })
  return [...dossier.tableaux, ...libres]
})

function lireBloc(vue: Vue, bloc: Rectangle): TableauReconnu | null {
  const titres = titresDe(vue, bloc)
  if (titres === null) return null
  const { ligne, colonnes } = titres
  const corps = lireCorps(vue, bloc, { debut: ligne, fin: ligne, colonnes, modeles: [] }, () => false)
  if (corps.objets.length < LIGNES_MINIMUM) return null
  return {
    type: '',
    modele: SANS_MODELE,
    certitude: 'possible',
    feuille: vue.feuille,
    plage: { feuille: vue.feuille.nom, ...bloc, ligne, lignes: corps.fin - ligne + 1 },
    transpose: false,
    titre: '',
    enTete: ligne,
    objets: corps.objets,
    totaux: corps.totaux,
    colonnes: [],
    etrangeres: colonnes.map(({ rang, intitule }) => ({ rang, intitule })),
    periode: null,
  }
}

/** La première ligne faite de titres. */
function titresDe(vue: Vue, bloc: Rectangle): { readonly ligne: number; readonly colonnes: readonly ColonneTitree[] } | null {
  const fin = Math.min(bloc.ligne + LIGNES_CHERCHEES, bloc.ligne + bloc.lignes - LIGNES_MINIMUM)
  for (let ligne = bloc.ligne; ligne < fin; ligne += 1) {
    if (!peutTitrer(vue, bloc, ligne)) continue
    const colonnes = Array.from({ length: bloc.colonnes }, (_, i) => bloc.colonne + i).flatMap((rang): ColonneTitree[] => {
      const intitule = texteDe(vue, ligne, rang)
      return intitule === '' ? [] : [{ rang, intitule, acceptions: [], choisie: false }]
    })
    if (colonnes.length >= TITRES_MINIMUM && colonnes.length >= PART_TITREE * bloc.colonnes) return { ligne, colonnes }
  }
  return null
}
