import { message, plafondDe } from '../../../regles'
import { formuleDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { feuilleDit } from '../feuille-dit'
import { accorder, logementsAttendus } from './arrondis'
import { jugerSoustraits, lireAssiette } from './assiette'
import { ecrirePoints } from './ecrire-points'
import { EGAUX } from './etat-de-la-repartition'
import { MODELE_ASSIETTE } from './modele-assiette'
import { DEROGATION } from './part-de-l-etat'
import { plansDAssiette } from './plan-d-assiette'
import type { PlanDAssiette } from './plan-d-assiette'
import { lireRole } from './role'
import type { Role } from './role'

interface ColonneDePart {
  readonly rang: number
  readonly intitule: string
  readonly role: Role
  /** Taux de la part à cette ligne, en points ; `null` : illisible. */
  readonly points: (objet: number) => number | null
  /** Colonne du taux, quand il n'est pas dans le titre des logements. */
  readonly rangDuTaux: number | null
}

const POURCENT = /(\d{1,2}(?:[.,]\d+)?)\s*%/

const PREFIXE_DE_TAUX = /^\s*(?:parts?|taux|%|pourcentage)\s+(?:de |du |des |d[’']|à )?(?:l[’'])?/i
const PREFIXE_DE_LOGEMENTS = /^\s*(?:nombre de |nb de |nb )?(?:logements?|logts?|lgts?)\s+(?:de |du |des |d[’']|pour |à )?(?:l[’'])?/i

/** Part d'un réservataire à côté d'une assiette : ses logements, dont le titre ou une colonne voisine donne le taux (FLUX-08, FLUX-18). */
export const CONTROLE_PARTS_DE_L_ASSIETTE: Controle = {
  id: 'FLUX-18.parts-de-l-assiette',
  regle: 'FLUX-18',
  gravite: 'IN',
  aide: 'audit-flux.aide.logements',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_ASSIETTE.id) continue
      const parts = [...partsDe(tableau), ...partsEnDeuxColonnes(tableau)]
      const taux = tauxSeuls(tableau, new Set(parts.map(({ rangDuTaux }) => rangDuTaux)))
      if (parts.length === 0 && taux.length === 0) continue
      for (const seul of taux) for (const objet of Array.from(tableau.objets)) examinerLePlafond(dossier, tableau, objet, seul, carnet)
      for (const plan of plansDAssiette(tableau)) {
        for (let rang = 0; rang < tableau.objets.length; rang += 1) {
          const objet = tableau.objets[rang] ?? 0
          for (const part of parts) {
            examinerLePlafond(dossier, tableau, objet, part, carnet)
            examiner(dossier, plan, objet, part, carnet)
          }
        }
      }
    }
  },
}

function partsDe({ etrangeres }: TableauReconnu): readonly ColonneDePart[] {
  return etrangeres.flatMap(({ rang, intitule }) => {
    const taux = POURCENT.exec(intitule)?.[1]
    const lu = lireRole(intitule.replace(/^\s*parts?\s+(?:de |du |d[’'])/i, ''))
    if (taux === undefined || lu === null || lu.role === 'total' || lu.role === 'solde') return []
    const points = Number(taux.replace(',', '.'))
    return [{ rang, intitule, role: lu.role, points: () => points, rangDuTaux: null }]
  })
}

/** « Part État » en taux, « Logements État » en nombre : deux colonnes du même réservataire. */
function partsEnDeuxColonnes(tableau: TableauReconnu): readonly ColonneDePart[] {
  const roles = (prefixe: RegExp): readonly { readonly rang: number; readonly intitule: string; readonly role: Role }[] =>
    tableau.etrangeres.flatMap(({ rang, intitule }) => {
      const lu = prefixe.test(intitule) && !POURCENT.test(intitule) ? lireRole(intitule.replace(prefixe, '')) : null
      return lu === null || lu.role === 'total' || lu.role === 'solde' ? [] : [{ rang, intitule, role: lu.role }]
    })
  const logements = roles(PREFIXE_DE_LOGEMENTS)
  return roles(PREFIXE_DE_TAUX).flatMap((taux) => {
    const memes = logements.filter(({ role }) => role === taux.role)
    const [seule] = memes
    if (seule === undefined || memes.length > 1) return []
    return [{ ...seule, points: (objet) => tauxEnPoints(lireNombreDeCase(tableau, taux, objet)), rangDuTaux: taux.rang }]
  })
}

/** Taux de l'État ou de ses agents qu'aucun nombre de logements n'accompagne : « Taux État », « dont agents » en fractions. */
function tauxSeuls(tableau: TableauReconnu, lus: ReadonlySet<number | null>): readonly ColonneDePart[] {
  const enFractions = (rang: number): boolean => {
    const valeurs = Array.from(tableau.objets).flatMap((objet) => lireNombreDeCase(tableau, { rang }, objet) ?? [])
    return valeurs.length > 0 && valeurs.every((valeur) => valeur > 0 && valeur < 1)
  }
  return tableau.etrangeres.flatMap(({ rang, intitule }) => {
    const role = lireRole(intitule.replace(PREFIXE_DE_TAUX, ''))?.role
    if (lus.has(rang) || role === undefined || PLAFONNES[role] === undefined || !(/^\s*(?:taux|%|pourcentage)/i.test(intitule) || enFractions(rang))) return []
    return [{ rang, intitule, role, points: (objet: number) => tauxEnPoints(lireNombreDeCase(tableau, { rang }, objet)), rangDuTaux: rang }]
  })
}

function tauxEnPoints(lu: number | null): number | null {
  if (lu === null || lu < 0 || lu > 100) return null
  return lu <= 1 ? Number((100 * lu).toPrecision(12)) : lu
}

const PLAFONNES: Readonly<Partial<Record<Role, 'État' | 'agents'>>> = { etat: 'État', agents: 'agents' }

/** La part de l'État, écrite en taux à côté de l'assiette, ne passe pas son plafond (FLUX-08). */
function examinerLePlafond(dossier: Dossier, tableau: TableauReconnu, objet: number, { role, points, rangDuTaux }: ColonneDePart, carnet: Carnet): void {
  const [nom, lu] = [PLAFONNES[role], points(objet)]
  const plafond = nom === undefined ? null : plafondDe(nom)
  if (nom === undefined || plafond === null || lu === null || rangDuTaux === null) return
  if (lu <= plafond + EGAUX) {
    carnet.conforme()
    return
  }
  const lieu = lieuDe(tableau, objet, rangDuTaux)
  const releve = {
    lieu,
    regle: 'FLUX-08',
    gravite: 'EL' as const,
    lu: ecrirePoints(dossier, lieu, lu),
    attendu: ecrirePoints(dossier, lieu, plafond),
    message: message(`audit-flux.${nom === 'État' ? 'etat' : 'agents'}-taux`, { points: lu / 100, plafond: plafond / 100 }),
    certitude: tableau.certitude,
  }
  const textes = tableau.etrangeres.flatMap(({ rang }) => {
    const valeur = valeurDe(tableau, objet, rang)
    return typeof valeur === 'string' ? [valeur] : []
  })
  if (nom === 'État' && feuilleDit(tableau, DEROGATION, textes)) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

function examiner({ options }: Dossier, plan: PlanDAssiette, objet: number, { rang, intitule, role, points: pointsDe }: ColonneDePart, carnet: Carnet): void {
  const { tableau, flux, misEnLocation } = plan
  const lu = lireNombreDeCase(tableau, { rang }, objet)
  const lue = lireAssiette(plan, objet)
  const { juste } = jugerSoustraits(plan, lue)
  const calcule = lue.a === null || juste === null ? null : lue.a - juste
  const admis = [calcule, lue.c].filter((base): base is number => base !== null && base >= 0)
  const [base] = admis
  const points = pointsDe(objet)
  if (lu === null || base === undefined || points === null) return
  const accords = admis.map((flux) => accorder(lu, points, flux, role, options.lectures))
  if (accords.includes('juste')) {
    carnet.conforme()
    return
  }
  const attendu = logementsAttendus(points, base, role, options.lectures)
  // Notre fonction retranche B elle-même : une valeur qui n'est plus la sienne est périmée, elle n'a pas pris A pour C.
  const perimee = /FLUX_PART/i.test(formuleDe(tableau, objet, rang)?.brute ?? '')
  const surA = !perimee && lue.a !== null && !admis.includes(lue.a) && accorder(lu, points, lue.a, role, options.lectures) !== 'faux'
  const donnees = { nom: intitule, points: points / 100, flux: base, lu, attendu }
  const releve = { lieu: lieuDe(tableau, objet, rang), lu, attendu, correction: attendu, certitude: laPlusFaible([tableau.certitude, misEnLocation.certitude, flux?.certitude ?? 'certaine']) }
  if (accords.includes('arrondi')) carnet.nonConforme({ ...releve, gravite: 'IF', message: message('audit-flux.arrondi', donnees) })
  else if (surA) carnet.nonConforme({ ...releve, regle: 'FLUX-04', gravite: 'EL', message: message('audit-flux.taux-sur-a', { ...donnees, a: lue.a ?? 0 }) })
  else carnet.nonConforme({ ...releve, message: message('audit-flux.logements', donnees) })
}
