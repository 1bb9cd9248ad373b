import { arrondirFraction, arrondirObjectif, MODES_ARRONDI, resoudreLectures } from '../../../regles'
import type { ModeArrondi } from '../../../regles'
import { hypotheseDe, reprocher } from '../../communes/constater'
import { examiner, referenceDe } from '../../communes/examen'
import { nombreDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { estUnArrondi } from '../../communes/rattrapage'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import type { Carnet, Controle, Dossier } from '../../types'

/** Arrondi des objectifs : le même sur toutes les lignes d'un tableau, et l'entier supérieur par défaut (AMB-05). */
export const SRU_09_ARRONDI: Controle = {
  id: 'SRU-09.arrondi',
  regle: 'SRU-09',
  gravite: 'IN',
  aide: 'audit-communes.aide.arrondi',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre === 'communes' && volet.colonnes.has('objectif') && volet.bareme !== null) controler(dossier, volet, carnet)
    }
  },
}

interface Arrondie {
  readonly ligne: Ligne
  readonly lu: number
  /** Taux × déficit, en centièmes ; deux produits si le déficit, que la ligne n'écrit pas, a pu s'arrondir de deux façons. */
  readonly produits: readonly number[]
}

/** Lignes qu'il faut au moins pour dire qu'un tableau arrondit d'une façon. */
const PREUVES = 2

function controler(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const { arrondi } = resoudreLectures(dossier.options.lectures)
  const ecartees: Arrondie[] = []
  let autres = MODES_ARRONDI.filter((mode) => mode !== arrondi)
  let suivies = 0
  visiterLignes(volet, (ligne) => {
    const lue = lireArrondie(dossier, ligne)
    if (lue === null) return
    if (suit(lue, arrondi)) {
      if (!MODES_ARRONDI.every((mode) => suit(lue, mode))) suivies += 1
      carnet.conforme()
    } else ecartees.push(lue)
    if (!autres.every((mode) => suit(lue, mode))) autres = autres.filter((mode) => suit(lue, mode))
  })
  const commun = suivies === 0 || ecartees.length >= PREUVES ? autres[0] : undefined
  for (const [rang, { ligne, lu, produits: [centiemes = 0] }] of ecartees.entries()) {
    if (commun !== undefined && rang > 0) break
    const attendu = arrondirObjectif(centiemes, 100, arrondi).retenu
    const melange = autres.length === 0 && suivies >= PREUVES
    carnet.nonConforme(
      reprocher(ligne, 'objectif', {
        phrase: commun !== undefined ? 'arrondi-autre' : melange ? 'arrondi-melange' : 'arrondi-a-un-pres',
        donnees: { lu, produit: centiemes / 100, attendu, mode: arrondi, autre: commun ?? arrondi, lignes: commun === undefined ? suivies : ecartees.length },
        attendu,
        selon: ['manquants'],
        gravite: melange ? 'IN' : 'IF',
        hypothese: commun === undefined ? null : hypotheseDe('AMB-05', dossier.options.lectures, attendu, lu, MODES_ARRONDI.indexOf(commun)),
      }),
    )
  }
}

/** Objectif entier qui n'est à moins d'un logement de taux × déficit que par un arrondi ; `null` sinon. */
function lireArrondie(dossier: Dossier, ligne: Ligne): Arrondie | null {
  const lu = nombreDe(ligne, 'objectif')
  if (!Number.isInteger(lu) || lu <= 0) return null
  const examen = examiner(dossier, ligne)
  if (examen === null) return null
  const { taux, deficit } = referenceDe(examen)
  if (!(taux > 0)) return null
  const inferieur = Number.isNaN(examen.deficit.juste) ? deficit : examen.deficit.inferieur
  const deficits = inferieur === deficit ? [deficit] : [deficit, inferieur]
  const produits = deficits.filter((un) => Number.isInteger(un) && estUnArrondi(lu, taux, un)).map((un) => Math.round(taux * un))
  return produits.length === 0 ? null : { ligne, lu, produits }
}

function suit({ lu, produits }: Arrondie, mode: ModeArrondi): boolean {
  return produits.some((produit) => arrondirFraction(produit, 100, mode) === lu)
}
