import type { Plage } from '../../../classeur/port'
import { message } from '../../../regles'
import { colonneDe } from '../../reconnaissance/acceder'
import type { Carnet, Controle, Dossier } from '../../types'
import { accorder, logementsAttendus } from './arrondis'
import type { Accord } from './arrondis'
import type { FluxConnu } from './assiettes-connues'
import { EGAUX, partsDeTete } from './etat-de-la-repartition'
import { MODELE_REPARTITION } from './modele-repartition'
import { repartitionsDe } from './repartition'
import type { Part, Repartition } from './repartition'

/** Logements d'un réservataire : son taux appliqué à C, et non à A (FLUX-04, FLUX-18). */
export const CONTROLE_LOGEMENTS_DE_LA_PART: Controle = {
  id: 'FLUX-18.logements',
  regle: 'FLUX-18',
  gravite: 'IN',
  aide: 'audit-flux.aide.logements',
  examiner: (dossier, carnet) => {
    for (const repartition of repartitionsDe(dossier)) {
      const { flux, parts } = repartition
      if (flux !== null && repartition.tableau.modele.id === MODELE_REPARTITION.id && colonneDe(repartition.tableau, 'taux') === undefined) examinerLaSommeSeule(repartition, flux, carnet)
      if (flux !== null) examiner(dossier, repartition, flux, parts.filter(estChiffree), carnet)
    }
  },
}

interface PartChiffree extends Part {
  readonly points: number
  readonly logements: number
  readonly lieuDesLogements: Plage
}

function estChiffree(part: Part): part is PartChiffree {
  return part.points !== null && part.logements !== null && part.lieuDesLogements !== null
}

function examiner(dossier: Dossier, repartition: Repartition, flux: FluxConnu, parts: readonly PartChiffree[], carnet: Carnet): void {
  const { lectures } = dossier.options
  const accords = parts.map((part) => (estLeReste(repartition, part, flux) ? 'juste' : accordDe(part, flux.admis, dossier)))
  const { misEnLocation } = flux
  const surA = parts.map((part) => misEnLocation !== null && !flux.admis.includes(misEnLocation) && accorder(part.logements, part.points, misEnLocation, part.role, lectures) !== 'faux')
  const fausses = parts.filter((_, rang) => accords[rang] === 'faux')
  // Aucune part ne se retrouve sur ce C ni sur A : ce n'est pas le flux de cette répartition.
  if (fausses.length > 0 && fausses.length === parts.length && !surA.includes(true)) {
    if (parts.length === 1) relever(dossier, repartition, flux, parts[0] as PartChiffree, carnet)
    return
  }
  let fautes = 0
  for (const [rang, part] of parts.entries()) {
    if (accords[rang] === 'juste') carnet.conforme()
    else if (accords[rang] === 'arrondi') releverArrondi(dossier, flux, part, carnet)
    else {
      fautes += 1
      if (surA[rang] === true && misEnLocation !== null) releverSurA(dossier, repartition, flux, part, misEnLocation, carnet)
      else relever(dossier, repartition, flux, part, carnet)
    }
  }
  if (fautes === 0) examinerLaSomme(repartition, flux, carnet)
}

/** La part non réservée est ce que les autres laissent de C : elle prend les logements que leurs arrondis perdent. */
function estLeReste(repartition: Repartition, part: PartChiffree, { admis }: FluxConnu): boolean {
  if (part.role !== 'solde') return false
  const autres = partsDeTete(repartition).filter((autre) => autre !== part)
  if (autres.some(({ logements }) => logements === null)) return false
  const pris = autres.reduce((cumul, { logements }) => cumul + (logements ?? 0), 0)
  return admis.includes(part.logements + pris)
}

function accordDe(part: PartChiffree, admis: readonly number[], { options }: Dossier): Accord {
  const accords = admis.map((base) => accorder(part.logements, part.points, base, part.role, options.lectures))
  return accords.includes('juste') ? 'juste' : accords.includes('arrondi') ? 'arrondi' : 'faux'
}

function consequencesDe({ total }: Repartition): readonly Plage[] {
  return total?.lieuDesLogements == null ? [] : [total.lieuDesLogements]
}

function relever(dossier: Dossier, repartition: Repartition, { flux }: FluxConnu, part: PartChiffree, carnet: Carnet): void {
  const attendu = logementsAttendus(part.points, flux, part.role, dossier.options.lectures)
  carnet.nonConforme({
    lieu: part.lieuDesLogements,
    lu: part.logements,
    attendu,
    message: message('audit-flux.logements', { nom: part.nom, points: part.points / 100, flux, lu: part.logements, attendu }),
    certitude: part.certitudeDesLogements,
    consequences: consequencesDe(repartition),
  })
}

function releverSurA(dossier: Dossier, repartition: Repartition, { flux }: FluxConnu, part: PartChiffree, misEnLocation: number, carnet: Carnet): void {
  const surLeTotal = (part.role === 'etat' || part.role === 'agents') && (dossier.options.lectures.get('AMB-37') ?? 0) === 1
  if (surLeTotal) {
    carnet.conforme()
    return
  }
  const attendu = logementsAttendus(part.points, flux, part.role, dossier.options.lectures)
  carnet.nonConforme({
    lieu: part.lieuDesLogements,
    regle: 'FLUX-04',
    gravite: 'EL',
    lu: part.logements,
    attendu,
    message: message('audit-flux.taux-sur-a', { nom: part.nom, points: part.points / 100, a: misEnLocation, flux, lu: part.logements, attendu }),
    correction: attendu,
    certitude: part.certitudeDesLogements,
    consequences: consequencesDe(repartition),
  })
}

function releverArrondi(dossier: Dossier, { flux }: FluxConnu, part: PartChiffree, carnet: Carnet): void {
  const attendu = logementsAttendus(part.points, flux, part.role, dossier.options.lectures)
  carnet.nonConforme({
    lieu: part.lieuDesLogements,
    gravite: 'IF',
    lu: part.logements,
    attendu,
    message: message('audit-flux.arrondi', { nom: part.nom, points: part.points / 100, flux, lu: part.logements, attendu }),
    certitude: part.certitudeDesLogements,
  })
}

/** Quand les taux font 100 %, les logements font C : c'est à l'arrondi de s'y plier. */
function examinerLaSomme(repartition: Repartition, { admis, flux }: FluxConnu, carnet: Carnet): void {
  const { total } = repartition
  const tete = partsDeTete(repartition)
  if (tete.length < 2 || tete.some(({ points, logements }) => points === null || logements === null)) return
  const taux = tete.reduce((cumul, { points }) => cumul + (points ?? 0), 0)
  if (Math.abs(taux - 100) > EGAUX) return
  const somme = tete.reduce((cumul, { logements }) => cumul + (logements ?? 0), 0)
  if (admis.includes(somme) || !Number.isInteger(somme)) {
    carnet.conforme()
    return
  }
  const derniere = tete[tete.length - 1]
  carnet.nonConforme({
    lieu: total?.lieuDesLogements ?? derniere?.lieuDesLogements ?? null,
    lu: total?.logements ?? derniere?.logements ?? somme,
    attendu: total?.logements == null && derniere?.logements != null ? derniere.logements + flux - somme : flux,
    message: message('audit-flux.somme-des-logements', { somme, flux }),
    certitude: derniere?.certitudeDesLogements ?? 'possible',
  })
}

/** Sans taux, des parts qui ont leur solde font C. */
function examinerLaSommeSeule(repartition: Repartition, { admis, flux }: FluxConnu, carnet: Carnet): void {
  const tete = partsDeTete(repartition)
  const solde = tete.find(({ role }) => role === 'solde')
  if (solde === undefined || tete.some(({ logements }) => logements === null)) return
  const somme = tete.reduce((cumul, { logements }) => cumul + (logements ?? 0), 0)
  if (admis.includes(somme)) {
    carnet.conforme()
    return
  }
  const { lieuDesLogements, logements, certitudeDesLogements: certitude } = repartition.total?.logements == null ? solde : repartition.total
  const attendu = repartition.total?.logements == null ? (solde.logements ?? 0) + flux - somme : flux
  carnet.nonConforme({ lieu: lieuDesLogements, lu: logements, attendu, message: message('audit-flux.somme-des-logements', { somme, flux }), certitude })
}
