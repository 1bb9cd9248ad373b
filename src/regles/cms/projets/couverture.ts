import { parametreEmploye } from '../../com'
import { PARAMETRES_QUALITATIFS } from '../../parametres/qualitatif'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, ParametreEmploye, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estNonEtabli, plaiMinimum, reglePls } from '../../sru'
import { CMS_38 } from './admission'
import type { DonneesDePls, Financements } from './financements-projetes'
import { alertesDesFinancements, projeterFinancements } from './financements-projetes'
import type { EntreeProjets, ListeDeProjets, ProjetClasse } from './liste'
import { alerteDesDoublons, duClassement, lignesDe, lireListe, sommeDesSociaux } from './liste'

export const CMS_40: FicheDeRegle = {
  id: 'CMS-40',
  titre: 'Couverture de l’objectif par les projets',
  nature: 'calcul',
  articles: [
    reference('art. L. 302-8-1 du CCH', GUIDE, 'section 3, point 3'),
    reference('art. L. 302-8, III du CCH', GUIDE, 'section 3, point 2, et trame, article 2'),
  ],
  parametres: ['P_fin.premiere', 'P_fin.derniere', 'P_quali.plai', 'P_quali.pls', 'P_quali.pls_reduit', 'P_quali.seuil'],
  pointsOuverts: ['AMB-26'],
}

export interface EntreeCouverture extends EntreeProjets, DonneesDePls {
  /** Objectif retenu au contrat, en logements ; `null` = vide. */
  readonly objectif: number | null
}

/** Couverture et couverture sécurisée (fractions), logements manquants, PLAI manquants, PLS en trop ; `''` = inconnu. */
export type LigneDeCouverture = readonly [
  couverture: number,
  securisee: number,
  manque: number,
  plaiManquants: number | '',
  plsEnTrop: number | '',
]

interface Comptes {
  readonly comptes: number | null
  readonly securises: number | null
  readonly financements: Financements
}

const POINTS = ['AMB-10', 'AMB-23', 'AMB-24', 'AMB-26'] as const

/**
 * Part de l'objectif retenu que couvre la liste principale (CMS-40), en fractions et en logements.
 * `sans-objet` : objectif 0. `incomplet` : objectif ou tableau vide, logements sociaux inconnus d'un projet retenu.
 * `refuse` : colonne exigée absente ou en double.
 */
export function couvertureDeLObjectif(
  entree: EntreeCouverture,
  options: { readonly expliquer: boolean },
): Resultat<readonly LigneDeCouverture[]> {
  const { objectif, lectures } = entree
  const liste = lireListe(entree)
  const manques = objectif === null ? [message('sru.donnees-manquantes', { manques: 'objectif_retenu', notifie: '' })] : []
  if (estNonEtabli(liste)) return liste.etat === 'refuse' ? liste : nonEtabli('incomplet', [...liste.motifs, ...manques])
  const references = referencesDe([CMS_40, CMS_38])
  if (objectif === 0) return nonEtabli('sans-objet', [message('projets.objectif-nul')], { references, alertes: liste.alertes })
  const retenus = duClassement(liste.projets, 'liste principale')
  const { comptes, securises, financements } = compter(retenus, objectif ?? 0, entree)
  if (objectif === null || comptes === null || securises === null) {
    const inconnus = retenus.filter(({ sociaux }) => sociaux === null)
    const motifs = inconnus.length === 0 ? [] : [message('projets.sociaux-manquants', { lignes: lignesDe(inconnus) })]
    return nonEtabli('incomplet', [...manques, ...motifs])
  }
  const { plaiManquants, plsEnTrop } = financements
  const manque = Math.max(0, objectif - comptes)
  const ligne = [comptes / objectif, securises / objectif, manque, plaiManquants ?? '', plsEnTrop ?? ''] as const
  const alertes = [
    ...liste.alertes,
    ...alerteDeCouverture(comptes, objectif, lectures),
    ...alerteDesEcartes(liste.projets),
    ...alerteDesDoublons(retenus),
    ...alerteDesContradictions(retenus),
    ...alertesDesFinancements(retenus, financements, entree),
  ]
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes })
  return etabli([ligne], 'tableau', {
    alertes,
    references,
    parametres: parametresEmployes(liste, entree),
    hypotheses: hypothesesTouchees(POINTS, lectures, (autres) => {
      const places = duClassement(liste.sous(autres), 'liste principale')
      return resumer(compter(places, objectif, { ...entree, lectures: autres }), objectif, autres)
    }),
    explication: expliquer({ comptes, securises, financements }, objectif, manque, entree),
  })
}

function compter(retenus: readonly ProjetClasse[], objectif: number, entree: EntreeCouverture): Comptes {
  return {
    comptes: sommeDesSociaux(retenus),
    securises: sommeDesSociaux(retenus.filter(({ securise }) => securise)),
    financements: projeterFinancements(retenus, objectif, entree),
  }
}

/** Le guide n'écrit aucun seuil : par défaut, une liste incomplète demande que le contrat l'apprécie (AMB-26). */
function demandeAppreciation(comptes: number, objectif: number, lectures: Lectures): boolean {
  return comptes < objectif && rangDe(lectures, 'AMB-26') === 0
}

function alerteDeCouverture(comptes: number, objectif: number, lectures: Lectures): Message[] {
  return demandeAppreciation(comptes, objectif, lectures) ? [message('projets.alerte.couverture', { comptes, objectif })] : []
}

function alerteDesEcartes(projets: readonly ProjetClasse[]): Message[] {
  const [vivier, retires, nonClassables] = (['vivier', 'à retirer', 'non classable'] as const).map(
    (classement) => duClassement(projets, classement).length,
  ) as [number, number, number]
  return vivier + retires + nonClassables === 0 ? [] : [message('projets.alerte.ecartes', { vivier, retires, nonClassables })]
}

/** Constats qui rendent douteux les nombres additionnés ici. */
const CONTRADICTIONS = new Set(['sociaux-superieurs', 'somme'].map((id) => `projets.constat.${id}`))

function alerteDesContradictions(retenus: readonly ProjetClasse[]): Message[] {
  const fautifs = retenus.filter(({ constats }) => constats.some(({ id }) => CONTRADICTIONS.has(id)))
  return fautifs.length === 0 ? [] : [message('projets.alerte.contradictions', { lignes: lignesDe(fautifs) })]
}

function resumer({ comptes, securises, financements }: Comptes, objectif: number, lectures: Lectures): string {
  const dire = (nombre: number | null): string => (nombre === null ? 'inconnus' : String(nombre))
  const appreciation = comptes !== null && demandeAppreciation(comptes, objectif, lectures) ? 'demandée' : 'non demandée'
  return [
    `logements comptés : ${dire(comptes)}, dont sécurisés : ${dire(securises)}`,
    `PLAI manquants : ${dire(financements.plaiManquants)}, PLS en trop : ${dire(financements.plsEnTrop)}`,
    `appréciation écrite ${appreciation}`,
  ].join(', ')
}

function parametresEmployes({ parametres }: ListeDeProjets, { taux, couverte, periode }: EntreeCouverture): ParametreEmploye[] {
  const regle = reglePls(taux, couverte, periode.periode)
  const ids = [
    'P_quali.plai',
    'P_quali.seuil',
    ...(regle === 'ordinaire' ? [] : ['P_quali.pls_reduit']),
    ...(regle === 'réduite' ? [] : ['P_quali.pls']),
  ]
  const qualitatifs = PARAMETRES_QUALITATIFS.filter(({ id }) => ids.includes(id))
  return [...parametres, ...qualitatifs.map((parametre) => parametreEmploye(parametre, periode.du))]
}

function expliquer(
  { comptes, securises, financements }: Comptes,
  objectif: number,
  manque: number,
  { periode }: EntreeCouverture,
): Etape[] {
  const { plai, pls, plaiManquants, plsEnTrop, maximumPls } = financements
  const minimum = plaiMinimum(objectif, periode.periode)
  const etapes: Etape[] = [
    {
      etape: message('projets.etape.couverture'),
      calcul: message('projets.calcul.rapport', { n: comptes ?? '', objectif }),
      valeur: (comptes ?? 0) / objectif,
    },
    {
      etape: message('projets.etape.securisee'),
      calcul: message('projets.calcul.rapport', { n: securises ?? '', objectif }),
      valeur: (securises ?? 0) / objectif,
    },
    {
      etape: message('projets.etape.manque'),
      calcul: message('projets.calcul.manque', { comptes: comptes ?? '', objectif }),
      valeur: manque,
    },
  ]
  if (plai !== null && plaiManquants !== null) {
    etapes.push({
      etape: message('projets.etape.plai'),
      calcul: message('projets.calcul.plai', { minimum, plai }),
      valeur: plaiManquants,
    })
  }
  if (pls !== null && plsEnTrop !== null) {
    etapes.push({
      etape: message('projets.etape.pls'),
      calcul: message('projets.calcul.pls', { pls, maximum: maximumPls }),
      valeur: plsEnTrop,
    })
  }
  return etapes
}
