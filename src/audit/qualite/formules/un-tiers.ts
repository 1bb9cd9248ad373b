import type { FormuleFigee } from '../../../classeur/instantane'
import { enFormuleFrancaise } from '../../../formules'
import { message } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { repartir } from '../lecture/dominante'
import { nommer } from '../lecture/placer'
import { mesurerEchelles } from '../taux/echelle'
import { ecritUnTiers, estProcheDUnTiers } from './constantes'

/** Notions qui portent un objectif : un tiers du déficit y tient lieu des 33 % de la loi. */
const OBJECTIFS: ReadonlySet<string> = new Set(['objectif', 'objectifRetenu', 'objectifNotifie'])
const TAUX: ReadonlySet<string> = new Set(['tauxRattrapage', 'regime'])
/** Taux légal du régime VII ordinaire, en points. */
const TAUX_LEGAL = 33

/** Un tiers (1/3, 0,3333, 33,33 %) au lieu de 33 %, dans une formule ou dans la colonne du taux. */
export const UN_TIERS: Controle = {
  id: 'SRU-04.un-tiers',
  regle: 'SRU-04',
  gravite: 'AL',
  aide: 'audit-qualite.aide.un-tiers',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      for (const colonne of colonnesExaminees(tableau)) {
        if (OBJECTIFS.has(colonne.notion ?? '')) examinerFormules(tableau, colonne, carnet)
        if (TAUX.has(colonne.notion ?? '')) examinerTaux(tableau, colonne, carnet)
      }
    }
  },
}

function examinerFormules(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  for (const [forme, cellules] of repartir(tableau, colonne)) {
    if (forme.racine === null || !ecritUnTiers(forme.racine)) carnet.conforme()
    else for (const formule of cellules) releverFormule(tableau, colonne, formule, carnet)
  }
}

function releverFormule(tableau: TableauReconnu, { rang, certitude }: ColonneExaminee, { ligne, colonne, formule }: FormuleFigee, carnet: Carnet): void {
  const objet = tableau.transpose ? colonne : ligne
  const lieu = lieuDe(tableau, objet, rang)
  const attendu = objectifJuste(tableau, objet)
  const donnees = { cellule: nommer(lieu), formule: enFormuleFrancaise(formule), attendu: attendu ?? '' }
  const phrase = message(attendu === null ? 'audit-qualite.un-tiers' : 'audit-qualite.un-tiers-attendu', donnees)
  carnet.nonConforme({ lieu, lu: formule, attendu, message: phrase, certitude })
}

/** 33 % du déficit de la ligne, arrondi à l'entier supérieur ; `null` si le déficit ne se lit pas. */
function objectifJuste(tableau: TableauReconnu, objet: number): number | null {
  const colonne = colonneDe(tableau, 'manquants')
  if (colonne === undefined) return null
  const { feuille, transpose } = tableau
  const manquants = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
  return Number.isInteger(manquants) && manquants >= 0 ? Math.ceil((TAUX_LEGAL * manquants) / 100) : null
}

function examinerTaux(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  const { fractions, uns, pourCents } = mesurerEchelles(tableau, colonne.rang)
  const enPourCent = pourCents > fractions + uns
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const lu = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
    const ecrite = transpose ? feuille.formule(colonne.rang, objet) : feuille.formule(objet, colonne.rang)
    // Un taux qui se calcule (objectif / manquants) peut valoir un tiers sans que personne l'ait écrit.
    const calcule = ecrite !== null && !/^=\s*\(?1\/3/.test(ecrite.formule)
    if (calcule || !estProcheDUnTiers(enPourCent ? lu / 100 : lu)) {
      carnet.conforme()
      continue
    }
    const lieu = lieuDe(tableau, objet, colonne.rang)
    const attendu = enPourCent ? TAUX_LEGAL : TAUX_LEGAL / 100
    const phrase = message('audit-qualite.taux-un-tiers', { cellule: nommer(lieu), lu, attendu, intitule: colonne.intitule })
    carnet.nonConforme({ lieu, lu, attendu, message: phrase, certitude: colonne.certitude, correction: attendu })
  }
}
