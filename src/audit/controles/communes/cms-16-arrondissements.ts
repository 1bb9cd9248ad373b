import { enPoints, hypotheseDe, lieuDuTitre, reprocher } from '../../communes/constater'
import { drapeauDeLigne, effectifDe, nombreDe, parcourir, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { valeurDuParametre } from '../../valeur-du-parametre'
import { objectifCommunalDe } from '../../communes/objectif-communal'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import { lieuDe } from '../../reconnaissance/acceder'
import { message, PERIODES } from '../../../regles'
import type { Carnet, Controle, Dossier } from '../../types'

/** Part de logements sociaux, en pour cent, sous laquelle un arrondissement est prioritaire. */
const SEUIL = valeurDuParametre('P_arr', PERIODES[0]?.du ?? '') ?? 0

interface Arrondissement {
  readonly ligne: Ligne
  readonly residences: number
  readonly objectif: number
  readonly prioritaire: boolean
}

/** Paris, Lyon, Marseille : la somme des objectifs, et ce qui va aux arrondissements de moins de 15 % de logements sociaux. */
export const CMS_16_REPARTITION: Controle = {
  id: 'CMS-16.repartition',
  regle: 'CMS-16',
  gravite: 'IN',
  aide: 'audit-communes.aide.arrondissements',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) if (estUneRepartition(volet)) controler(dossier, volet, carnet)
    parcourir(dossier, ['arrondissements'], ['prioritaire', 'residences', 'logements'], (ligne) => controlerDrapeau(ligne, carnet))
  },
}

function estUneRepartition({ genre, colonnes }: Volet): boolean {
  return genre === 'arrondissements' && colonnes.has('objectif')
}

/** Où finit la répartition qui précède celle-ci dans la feuille ; `null` : aucune. */
function finDeLaPrecedente(dossier: Dossier, { tableau: { feuille, plage } }: Volet): number | null {
  const fins = voletsDe(dossier)
    .filter((autre) => estUneRepartition(autre) && autre.tableau.feuille.nom === feuille.nom)
    .map(({ tableau }) => tableau.plage.ligne + tableau.plage.lignes)
    .filter((fin) => fin <= plage.ligne)
  return fins.length === 0 ? null : Math.max(...fins)
}

function controler(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const { logements: communal, lignes } = objectifCommunalDe(volet, finDeLaPrecedente(dossier, volet))
  const lus = arrondissementsDe(volet).filter(({ ligne }) => volet.tableau.transpose || !lignes.has(ligne.objet))
  const [premier] = lus
  if (premier === undefined) return
  const somme = lus.reduce((total, { objectif }) => total + objectif, 0)
  if (communal !== null) controlerSomme(premier.ligne, somme, communal, carnet)
  const prioritaires = lus.filter(({ prioritaire }) => prioritaire)
  const [premierPrioritaire] = prioritaires
  if (premierPrioritaire === undefined || somme === 0) return
  const part = prioritaires.reduce((total, { objectif }) => total + objectif, 0)
  const [poids, residences] = [prioritaires, lus].map((liste) => liste.reduce((total, arrondissement) => total + (arrondissement.residences || 0), 0))
  if (part === 0) {
    return carnet.nonConforme({
      ...reprocher(premierPrioritaire.ligne, 'objectif', {
        phrase: 'prioritaires-sans-objectif',
        donnees: { seuil: SEUIL, nombre: prioritaires.length },
        attendu: 'une part de l’objectif',
        selon: ['residences', 'logements'],
        gravite: 'EL',
      }),
      consequences: prioritaires.slice(1).map(({ ligne }) => lieuDe(volet.tableau, ligne.objet, volet.colonnes.get('objectif')?.rang ?? 0)),
    })
  }
  if (poids === undefined || residences === undefined || part * residences >= poids * somme) return carnet.conforme()
  const [partDite, poidsDit] = [(100 * part) / somme, (100 * poids) / residences]
  carnet.nonConforme({
    lieu: lieuDuTitre(premier.ligne, 'objectif'),
    lu: partDite / 100,
    attendu: poidsDit / 100,
    gravite: 'AL',
    message: message('audit-communes.prioritaires-sous-leur-poids', { part: enPoints(partDite), poids: enPoints(poidsDit), seuil: SEUIL }),
    ...hypothese(dossier),
  })
}

function hypothese({ options }: Dossier) {
  const depend = hypotheseDe('AMB-21', options.lectures, 'sous le poids en résidences', 'conforme')
  return depend === null ? {} : { hypothese: depend }
}

function arrondissementsDe(volet: Volet): readonly Arrondissement[] {
  const lus: Arrondissement[] = []
  visiterLignes(volet, (ligne) => {
    const [residences, logements, objectif] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements'), effectifDe(ligne, 'objectif')]
    if (Number.isNaN(objectif)) return
    lus.push({ ligne, residences, objectif, prioritaire: residences > 0 && 100 * logements < SEUIL * residences })
  })
  return lus
}

/** L'objectif de la commune, dit hors du total : celui-ci relève des sommes du tableau. */
function controlerSomme(premier: Ligne, somme: number, communal: number, carnet: Carnet): void {
  if (communal === somme) return carnet.conforme()
  const { tableau, colonnes } = premier.volet
  const total = tableau.totaux[tableau.totaux.length - 1]
  const rang = colonnes.get('objectif')?.rang ?? 0
  carnet.nonConforme({
    lieu: total === undefined ? lieuDuTitre(premier, 'objectif') : lieuDe(tableau, total, rang),
    lu: total === undefined ? somme : nombreDe({ volet: premier.volet, objet: total }, 'objectif'),
    attendu: communal,
    message: message('audit-communes.arrondissements-somme', { somme, communal, ecart: somme - communal }),
    certitude: 'probable',
  })
}

function controlerDrapeau(ligne: Ligne, carnet: Carnet): void {
  const [residences, logements, dit] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements'), drapeauDeLigne(ligne, 'prioritaire')]
  if (dit === null || !(residences > 0) || Number.isNaN(logements)) return
  const prioritaire = 100 * logements < SEUIL * residences
  if (dit === prioritaire) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, 'prioritaire', {
      phrase: 'prioritaire-a-tort',
      donnees: { taux: ((100 * logements) / residences).toFixed(3).replace('.', ','), seuil: SEUIL, juste: prioritaire ? 'prioritaire' : 'non prioritaire' },
      attendu: prioritaire ? 'Oui' : 'Non',
      selon: ['residences', 'logements'],
    }),
  )
}
