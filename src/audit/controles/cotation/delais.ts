import { message, normaliser } from '../../../regles'
import type { Plage } from '../../../classeur/port'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireNombreDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Dossier } from '../../types'
import { MODELE_DELAIS, MODELE_DELAIS_CROISES } from './modele-statistiques'
import { delaiMoyen, satisfaitesDe } from './satisfaites'
import { tolerance } from './tolerance'

/** Un délai écrit, et les demandes dont il est la moyenne. */
interface CaseDeDelai {
  readonly lieu: Plage
  readonly lu: number
  /** Vide : toutes les typologies. */
  readonly typologie: string
  /** Vide : tous les financements. */
  readonly financement: string
}

/** Délais d'attente par typologie (COT-19) : aucun nul, tous de la même année, l'ensemble pondéré. */
export function examinerLesDelais(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  if (tableau.modele.id === MODELE_DELAIS.id) {
    examinerLesZeros(tableau, carnet)
    examinerLesAnnees(tableau, carnet)
  } else if (tableau.modele.id !== MODELE_DELAIS_CROISES.id) return
  const cases = casesDe(tableau)
  if (tableau.modele.id === MODELE_DELAIS_CROISES.id) for (const { lieu, lu } of cases) if (lu === 0) releverZero(tableau, lieu, carnet)
  refaire(dossier, tableau, cases.filter(({ lu }) => lu !== 0), carnet)
}

function casesDe(tableau: TableauReconnu): readonly CaseDeDelai[] {
  const [typologie, financement] = [colonneDe(tableau, 'typologie'), colonneDe(tableau, 'financement')]
  const croises = tableau.modele.id === MODELE_DELAIS_CROISES.id
  const colonnes = croises ? ['plai', 'plus', 'pls', 'tous'] : ['delai']
  // Avec des effectifs, l'ensemble se refait sur les lignes du tableau même.
  const ensembles = tableau.totaux.length === 1 && colonneDe(tableau, 'effectif') === undefined ? tableau.totaux : []
  return [...Array.from(tableau.objets), ...ensembles].flatMap((objet) =>
    colonnes.flatMap((notion): readonly CaseDeDelai[] => {
      const colonne = colonneDe(tableau, notion)
      const lu = colonne === undefined ? null : lireNombreDeCase(tableau, colonne, objet)
      if (colonne === undefined || lu === null || typologie === undefined) return []
      const ensemble = ensembles.includes(objet)
      const dit = financement === undefined || ensemble ? '' : normaliser(lireTexteDeCase(tableau, financement, objet))
      return [
        {
          lieu: lieuDe(tableau, objet, colonne.rang),
          lu,
          typologie: ensemble ? '' : normaliser(lireTexteDeCase(tableau, typologie, objet)),
          financement: croises ? (notion === 'tous' ? '' : notion) : dit,
        },
      ]
    }),
  )
}

/** Moyennes simples, non pondérées, d'où un délai d'ensemble a pu sortir : celles des cases, des lignes ou des colonnes qu'il réunit. */
function moyennesSimples({ typologie, financement, lieu }: CaseDeDelai, cases: readonly CaseDeDelai[]): readonly number[] {
  const moyenne = (retenir: (une: CaseDeDelai) => boolean): number => {
    const delais = cases.filter((une) => une.lieu !== lieu && retenir(une)).map(({ lu }) => lu)
    return delais.length < 2 ? NaN : delais.reduce((somme, delai) => somme + delai, 0) / delais.length
  }
  const meme = (une: CaseDeDelai): boolean => (typologie === '' || une.typologie === typologie) && (financement === '' || une.financement === financement)
  const simple = (une: CaseDeDelai): boolean => (une.typologie !== '' || typologie !== '') && (une.financement !== '' || financement !== '')
  const essais = [moyenne((une) => meme(une) && simple(une))]
  return typologie === '' && financement === '' ? [...essais, moyenne((une) => une.typologie === ''), moyenne((une) => une.financement === '')] : essais
}

/** Refait chaque moyenne sur la liste des demandes satisfaites, de l'année que presque toutes suivent. */
function refaire(dossier: Dossier, tableau: TableauReconnu, cases: readonly CaseDeDelai[], carnet: Carnet): void {
  const lectures = satisfaitesDe(dossier).flatMap((satisfaites) => [...new Set(satisfaites.map(({ annee }) => annee))].map((annee) => ({ satisfaites, annee })))
  const vaut = (lu: number, attendu: number | null): boolean => attendu !== null && Math.abs(lu - attendu) <= Math.max(0.051, tolerance(lu), Number.isInteger(lu) ? 0.5 : 0)
  const essais = lectures.map(({ satisfaites, annee }) => {
    const lues = cases.map((lue) => ({ ...lue, attendu: delaiMoyen(satisfaites, lue.typologie, lue.financement, annee) })).filter(({ attendu }) => attendu !== null)
    return { satisfaites, annee, lues, justes: lues.filter(({ lu, attendu }) => vaut(lu, attendu)).length }
  })
  const [retenu] = essais.sort((un, autre) => autre.justes - un.justes || autre.lues.length - un.lues.length)
  if (retenu === undefined || retenu.justes < 2 || 2 * retenu.justes < retenu.lues.length) return
  for (const lue of retenu.lues) {
    const { lieu, lu, attendu, typologie, financement } = lue
    if (attendu === null || vaut(lu, attendu)) {
      carnet.conforme()
      continue
    }
    if (moyennesSimples(lue, cases).some((simple) => Math.abs(lu - simple) <= Math.max(0.051, tolerance(lu)))) {
      const phrase = message('audit-cotation.moyenne-de-moyennes', { lu, attendu: Number(attendu.toFixed(1)) })
      carnet.nonConforme({ lieu, regle: 'COT-19', lu, attendu: Number(attendu.toFixed(1)), message: phrase, certitude: tableau.certitude })
      continue
    }
    const annees = [...new Set(retenu.satisfaites.map(({ annee }) => annee))].filter((annee) => annee !== retenu.annee)
    const autre = annees.find((annee) => vaut(lu, delaiMoyen(retenu.satisfaites, typologie, financement, annee))) ?? null
    const toutes = autre === null && vaut(lu, delaiMoyen(retenu.satisfaites, typologie, financement, null))
    const juste = Number(attendu.toFixed(1))
    const cause = autre !== null || toutes ? 'annee' : 'different'
    const donnees = { lu, attendu: juste, annee: retenu.annee, autre: autre ?? 'plusieurs années' }
    carnet.nonConforme({ lieu, regle: 'COT-19', lu, attendu: juste, message: message(`audit-cotation.delai-${cause}`, donnees), certitude: tableau.certitude })
  }
}

function examinerLesZeros(tableau: TableauReconnu, carnet: Carnet): void {
  const [delai, effectif] = [colonneDe(tableau, 'delai'), colonneDe(tableau, 'effectif')]
  if (delai === undefined) return
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    if (lireNombreDeCase(tableau, delai, objet) !== 0) {
      carnet.conforme()
      continue
    }
    const attributions = effectif === undefined ? null : lireNombreDeCase(tableau, effectif, objet)
    const lieu = lieuDe(tableau, objet, delai.rang)
    if (attributions === null || attributions === 0) releverZero(tableau, lieu, carnet)
    else carnet.aVerifier({ lieu, regle: 'COT-19', lu: 0, attendu: null, message: message('audit-cotation.delai-nul'), certitude: tableau.certitude })
  }
  if (effectif !== undefined) examinerLEnsemble(tableau, delai, effectif, carnet)
}

function releverZero({ certitude }: TableauReconnu, lieu: Plage, carnet: Carnet): void {
  carnet.nonConforme({ lieu, regle: 'COT-19', lu: 0, attendu: null, message: message('audit-cotation.delai-nul'), certitude })
}

const ANNEE = /\b20\d\d\b/g

/** Une colonne d'années : toutes celle d'avant l'année des titres, ou du moins la même. */
function examinerLesAnnees(tableau: TableauReconnu, carnet: Carnet): void {
  const colonne = colonneDe(tableau, 'annee')
  if (colonne === undefined) return
  const lues = Array.from(tableau.objets).flatMap((objet) => {
    const lu = lireNombreDeCase(tableau, colonne, objet)
    return lu === null ? [] : [{ objet, lu }]
  })
  const dites = new Set((`${tableau.titre} ${tableau.feuille.nom}`.match(ANNEE) ?? []).map(Number))
  const [dite] = dites
  const comptes = new Map<number, number>()
  for (const { lu } of lues) comptes.set(lu, (comptes.get(lu) ?? 0) + 1)
  const dominante = [...comptes].sort(([, a], [, b]) => b - a)[0]
  const admises = dites.size === 1 && dite !== undefined ? [dite - 1, dite] : dominante !== undefined && 2 * dominante[1] > lues.length ? [dominante[0]] : null
  if (admises === null) return
  const retenue = admises.find((annee) => (comptes.get(annee) ?? 0) * 2 > lues.length) ?? admises[0] ?? 0
  for (const { objet, lu } of lues) {
    if (lu === retenue) carnet.conforme()
    else
      carnet.nonConforme({
        lieu: lieuDe(tableau, objet, colonne.rang),
        regle: 'COT-19',
        lu,
        attendu: retenue,
        message: message('audit-cotation.annee-du-delai', { lu, attendu: retenue }),
        certitude: laPlusFaible([tableau.certitude, colonne.certitude]),
      })
  }
}

/** L'ensemble n'est pas la moyenne des moyennes. */
function examinerLEnsemble(tableau: TableauReconnu, delai: ColonneReconnue, effectif: ColonneReconnue, carnet: Carnet): void {
  const ligne = tableau.totaux.length === 1 ? tableau.totaux[0] : undefined
  const lu = ligne === undefined ? null : lireNombreDeCase(tableau, delai, ligne)
  if (ligne === undefined || lu === null) return
  let [jours, baux, somme, cases] = [0, 0, 0, 0]
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const [moyen, nombre] = [lireNombreDeCase(tableau, delai, objet), lireNombreDeCase(tableau, effectif, objet)]
    if ((nombre === null && valeurDe(tableau, objet, effectif.rang) !== null) || (moyen === null && (nombre ?? 0) > 0)) return
    if (moyen === null || nombre === null || nombre === 0) continue
    jours += moyen * nombre
    baux += nombre
    somme += moyen
    cases += 1
  }
  if (baux === 0 || cases < 2) return
  const attendu = jours / baux
  if (Math.abs(lu - attendu) <= Math.max(0.05, tolerance(lu))) {
    carnet.conforme()
    return
  }
  const simples = [somme / cases, somme / tableau.objets.length]
  const certitude = laPlusFaible([tableau.certitude, delai.certitude, effectif.certitude])
  const releve = { lieu: lieuDe(tableau, ligne, delai.rang), regle: 'COT-19', lu, attendu: Number(attendu.toFixed(1)), certitude }
  if (simples.some((simple) => Math.abs(lu - simple) <= Math.max(0.05, tolerance(lu)))) {
    carnet.nonConforme({ ...releve, message: message('audit-cotation.moyenne-de-moyennes', { lu, attendu: Number(attendu.toFixed(1)) }) })
  } else carnet.aVerifier({ ...releve, message: message('audit-cotation.delai-de-l-ensemble', { lu, attendu: Number(attendu.toFixed(1)) }) })
}
