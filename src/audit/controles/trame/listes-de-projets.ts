import { ageDeLaListe, enIso, normaliser, plsMaximum, trouverDoublons } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { textesDeFeuille } from './contrat'
import { entierDe, estVide, jourDe, nombreDe, objetsRemplis, porte, tableauxDe, texteDe } from './lire'
import { periodeDe } from './projets'
import { releverCase, releverTitres } from './relever'

/** Même parcelle, ou mêmes nom et adresse, deux fois dans la liste (CMS-37), ou dans la liste et au vivier (CMS-39). */
export const DOUBLONS: Controle = {
  id: 'CMS-37.doublons',
  regle: 'CMS-37',
  gravite: 'IN',
  aide: 'audit-trame.aide.doublons',
  examiner: (dossier, carnet) => {
    const listes = tableauxDe(dossier, 'TAB-17')
    const viviers = tableauxDe(dossier, 'TAB-18')
    const lignes = [...listes, ...viviers].flatMap((tableau) => objetsRemplis(tableau, ['f01', 'f02', 'f03']).map((objet) => ({ tableau, objet })))
    const doublons = trouverDoublons(
      lignes.map(({ tableau, objet }, rang) => ({
        numero: rang + 1,
        commune: texteDe(tableau, objet, 'commune'),
        nom: texteDe(tableau, objet, 'f01'),
        adresse: texteDe(tableau, objet, 'f02'),
        parcelle: texteDe(tableau, objet, 'f03'),
      })),
    )
    for (const [rang, { tableau, objet }] of lignes.entries()) {
      const premiere = lignes[Number(doublons.get(rang + 1)?.donnees['ligne'] ?? 0) - 1]
      if (premiere === undefined) carnet.conforme()
      else direLeDoublon(tableau, objet, premiere, carnet)
    }
  },
}

/** Le total d'une liste ne compte jamais le vivier (CMS-39). */
export const TOTAL_MELANGE: Controle = {
  id: 'CMS-39.total',
  regle: 'CMS-39',
  gravite: 'EL',
  aide: 'audit-trame.aide.total-melange',
  examiner: (dossier, carnet) => {
    const vivier = sommeDesSociaux(tableauxDe(dossier, 'TAB-18'))
    if (vivier === 0) return
    for (const liste of tableauxDe(dossier, 'TAB-17')) {
      const somme = sommeDesSociaux([liste])
      for (const total of liste.totaux) {
        const lu = entierDe(liste, total, 'f06')
        if (lu === null) continue
        if (lu !== somme && lu === somme + vivier) carnet.nonConforme(releverCase(liste, total, 'f06', { phrase: 'total-melange', donnees: { somme, vivier }, attendu: somme, corriger: true }))
        else carnet.conforme()
      }
    }
  },
}

/** Un projet de la période n'est pas au vivier (CMS-39). */
export const HORS_VIVIER: Controle = {
  id: 'CMS-39.hors-vivier',
  regle: 'CMS-39',
  gravite: 'AL',
  aide: 'audit-trame.aide.hors-vivier',
  examiner: (dossier, carnet) => {
    const [liste] = tableauxDe(dossier, 'TAB-17')
    for (const vivier of tableauxDe(dossier, 'TAB-18')) {
      const fiche = liste === undefined ? null : periodeDe(liste, dossier)
      if (fiche === null) continue
      const derniere = Number(fiche.au.slice(0, 4))
      for (const objet of Array.from(vivier.objets)) {
        const annee = entierDe(vivier, objet, 'f08')
        if (annee === null || annee > derniere) carnet.conforme()
        else carnet.nonConforme(releverCase(vivier, objet, 'f08', { phrase: 'hors-vivier', donnees: { derniere: String(derniere) } }))
      }
    }
  },
}

/** Couverture de l'objectif retenu par la liste (CMS-40), quand une seule table d'objectifs lui répond. */
export const COUVERTURE: Controle = {
  id: 'CMS-40.couverture',
  regle: 'CMS-40',
  gravite: 'AL',
  aide: 'audit-trame.aide.couverture',
  examiner: (dossier, carnet) => {
    const [liste, ...autres] = tableauxDe(dossier, 'TAB-17')
    const objectif = objectifDuContrat(dossier)
    if (liste === undefined || autres.length > 0 || objectif === null || objectif === 0) return
    const somme = sommeDesSociaux([liste])
    examinerLesPls(liste, objectif, carnet)
    if (somme >= objectif || estAppreciee(liste)) {
      carnet.conforme()
      return
    }
    const donnees = { somme, objectif, manque: objectif - somme }
    const [total] = liste.totaux
    const defaut = { phrase: 'couverture', donnees, attendu: objectif }
    carnet.nonConforme(total === undefined ? releverTitres(liste, defaut) : releverCase(liste, total, 'f06', defaut))
  },
}

/** Ancienneté des mises à jour, au jour du contrôle, et difficultés sans action (CMS-41). */
export const MISES_A_JOUR: Controle = {
  id: 'CMS-41.mises-a-jour',
  regle: 'CMS-41',
  gravite: 'AL',
  aide: 'audit-trame.aide.mises-a-jour',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-17', 'TAB-18')) {
      for (const objet of Array.from(tableau.objets)) {
        examinerAge(tableau, objet, dossier, carnet)
        if (!porte(tableau, 'action') || estVide(tableau, objet, 'diff')) continue
        if (estVide(tableau, objet, 'action')) carnet.nonConforme(releverCase(tableau, objet, 'action', { phrase: 'difficulte-sans-action', donnees: { difficulte: texteDe(tableau, objet, 'diff') ?? '' }, selon: ['diff'] }))
        else carnet.conforme()
      }
    }
  },
}

/** Objectif retenu que disent un seul tableau de l'article 2 ou, à défaut, un seul tableau des objectifs qualitatifs, ou de l'objectif d'une seule commune ; `null` : inconnu. */
function objectifDuContrat(dossier: Dossier): number | null {
  const objectifs = tableauxDe(dossier, 'TAB-13', 'TAB-14')
  const qualitatifs = objectifs.length > 0 ? objectifs : tableauxDe(dossier, 'TAB-16')
  const [tableau, ...autres] = qualitatifs.length > 0 ? qualitatifs : tableauxDe(dossier, 'SRU-04').filter(({ objets }) => objets.length === 1)
  if (tableau === undefined || autres.length > 0) return null
  return sommeDe(tableau, porte(tableau, 'objectifRetenu') ? 'objectifRetenu' : 'objectif')
}

/** Plus de PLS que la part la plus haute n'en admet (CMS-40, SRU-10) ; la part réduite, elle, tient à un taux que la liste ne dit pas. */
function examinerLesPls(liste: TableauReconnu, objectif: number, carnet: Carnet): void {
  const pls = Array.from(liste.objets).reduce((somme, objet) => somme + (entierDe(liste, objet, 'pls') ?? 0), 0)
  const maximum = plsMaximum(objectif, 'ordinaire')
  if (!porte(liste, 'pls')) return
  if (pls <= maximum) return carnet.conforme()
  const [total] = liste.totaux
  const defaut = { phrase: 'couverture-pls', donnees: { pls, objectif, maximum }, attendu: maximum }
  carnet.nonConforme(total === undefined ? releverTitres(liste, defaut) : releverCase(liste, total, 'pls', defaut))
}

function direLeDoublon(tableau: TableauReconnu, objet: number, premiere: { readonly tableau: TableauReconnu; readonly objet: number }, carnet: Carnet): void {
  const deuxListes = tableau.type !== premiere.tableau.type
  const donnees = { ligne: premiere.objet + 1, feuille: premiere.tableau.feuille.nom }
  const phrase = deuxListes ? 'projet-deux-listes' : 'projet-en-double'
  carnet.nonConforme(releverCase(tableau, objet, 'f01', { phrase, donnees, attendu: deuxListes ? 'une seule liste' : 'une seule ligne', ...(deuxListes ? { regle: 'CMS-39' } : {}) }))
}

function sommeDesSociaux(tableaux: readonly TableauReconnu[]): number {
  return tableaux.reduce((somme, tableau) => somme + Array.from(tableau.objets).reduce((total, objet) => total + (entierDe(tableau, objet, 'f06') ?? 0), 0), 0)
}

function sommeDe(tableau: TableauReconnu, notion: string): number | null {
  return Array.from(tableau.objets).reduce<number | null>((somme, objet) => {
    const lu = nombreDe(tableau, objet, notion)
    return somme === null || lu === null ? null : somme + lu
  }, 0)
}

/** Le contrat peut apprécier par écrit une liste qui ne couvre pas tout l'objectif (AMB-26). */
function estAppreciee({ feuille, plage }: TableauReconnu): boolean {
  return textesDeFeuille(feuille).some(
    ({ ligne, mots }) => (ligne < plage.ligne || ligne >= plage.ligne + plage.lignes) && /appreci|couvr|couvert|incompl|complet|reste|manqu/.test(mots) && normaliser(mots).length > 30,
  )
}

function examinerAge(tableau: TableauReconnu, objet: number, { options: { jour, lectures } }: Dossier, carnet: Carnet): void {
  const miseAJour = jourDe(tableau, objet, 'maj')
  if (miseAJour === null || jour === null || miseAJour > jour) return
  const age = ageDeLaListe({ miseAJour, dateDuJour: jour, lectures }, { expliquer: false })
  const [alerte] = age.etat === 'etabli' ? age.alertes : []
  if (alerte?.id !== 'projets.alerte.perimee' && alerte?.id !== 'projets.alerte.a-revoir') {
    carnet.conforme()
    return
  }
  const gravite = alerte.id === 'projets.alerte.perimee' ? 'IN' : 'AL'
  const releve = releverCase(tableau, objet, 'maj', { phrase: 'mise-a-jour', gravite, donnees: { miseAJour: enIso(miseAJour), jour: enIso(jour) } })
  carnet.nonConforme({ ...releve, message: alerte })
}
