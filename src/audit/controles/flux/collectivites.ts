import { comparerPart, message, nomDeLecture, plafondDe } from '../../../regles'
import type { Carnet, Controle, Dossier } from '../../types'
import { depassent } from './depasser'
import { ecrirePoints } from './ecrire-points'
import { feuilleDit } from '../feuille-dit'
import { repartitionsDe } from './repartition'
import type { Part, Repartition } from './repartition'

const APPORT = /\bapports?\b|\bterrains?\b|\bfoncier\b/

/** Une garantie d'emprunt vaut 20 % du flux du territoire au plus, cumul des collectivités ; davantage demande un apport (FLUX-15). */
export const CONTROLE_COLLECTIVITES: Controle = {
  id: 'FLUX-15.collectivites',
  regle: 'FLUX-15',
  gravite: 'EL',
  aide: 'audit-flux.aide.collectivites',
  examiner: (dossier, carnet) => {
    for (const repartition of repartitionsDe(dossier)) {
      const parts = repartition.parts.filter(({ role, dont, apport }) => role === 'collectivite' && !dont && apport !== true)
      const fautives = parts.filter((part) => examinerSeule(dossier, repartition, part, carnet))
      if (fautives.length === 0) examinerLeCumul(dossier, repartition, parts, carnet)
    }
  },
}

const plafond = (): number => plafondDe('collectivité') ?? 0

/** Vrai si la part dépasse à elle seule ; une somme de communes dépasse alors aussi sur l'un de leurs territoires. */
function examinerSeule(dossier: Dossier, repartition: Repartition, part: Part, carnet: Carnet): boolean {
  const { points, logements, fluxDuTerritoire, lieuDuTaux, lieuDesLogements, certitude, certitudeDesLogements } = part
  if (fluxDuTerritoire !== null && logements !== null && fluxDuTerritoire > 0) {
    if (comparerPart(logements, fluxDuTerritoire, plafond()) <= 0) {
      carnet.conforme()
      return false
    }
    const attendu = Math.floor((plafond() * fluxDuTerritoire) / 100)
    carnet.nonConforme({
      lieu: lieuDesLogements,
      lu: logements,
      attendu,
      message: message('audit-flux.collectivite-territoire', { nom: part.nom, lu: logements, flux: fluxDuTerritoire, attendu, plafond: plafond() / 100 }),
      certitude: certitudeDesLogements,
    })
    return true
  }
  if (points === null || lieuDuTaux === null) return depasseEnLogements(repartition, part, carnet)
  if (!depassent([part], repartition.flux?.flux ?? null, plafond())) {
    carnet.conforme()
    return false
  }
  const releve = {
    lieu: lieuDuTaux,
    lu: ecrirePoints(dossier, lieuDuTaux, points),
    attendu: ecrirePoints(dossier, lieuDuTaux, plafond()),
    message: message('audit-flux.collectivite-taux', { nom: part.nom, points: points / 100, plafond: plafond() / 100 }),
    certitude,
    consequences: lieuDesLogements === null ? [] : [lieuDesLogements],
  }
  if (part.apport === null && feuilleDit(repartition.tableau, APPORT, part.textes)) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
  return true
}

/** Plus de 20 % de tout le flux du bailleur : c'est plus de 20 % de celui d'un territoire, quel qu'il soit. */
function depasseEnLogements({ flux }: Repartition, { nom, logements, lieuDesLogements, certitudeDesLogements: certitude }: Part, carnet: Carnet): boolean {
  if (logements === null || flux === null || comparerPart(logements, flux.flux, plafond()) <= 0) return false
  const attendu = Math.floor((plafond() * flux.flux) / 100)
  carnet.nonConforme({ lieu: lieuDesLogements, lu: logements, attendu, message: message('audit-flux.collectivite-territoire', { nom, lu: logements, flux: flux.flux, attendu, plafond: plafond() / 100 }), certitude })
  return true
}

/** Chacune tient, leur cumul non : c'est une faute sous la lecture retenue, non si le plafond vaut pour chacune (AMB-40). */
function examinerLeCumul(dossier: Dossier, { tableau, flux }: Repartition, parts: readonly Part[], carnet: Carnet): void {
  if (parts.length < 2) return
  const choisie = dossier.options.lectures.get('AMB-40')
  if (choisie !== undefined && choisie !== 0) return
  const territoires = parts.flatMap(({ fluxDuTerritoire }) => fluxDuTerritoire ?? [])
  const surUnTerritoire = territoires.length === parts.length && new Set(territoires).size === 1 ? (territoires[0] ?? null) : null
  if (territoires.length > 0 && surUnTerritoire === null) return
  const [enLogements, derniere] = [surUnTerritoire !== null, parts[parts.length - 1]]
  const valeurs = parts.map(({ points, logements }) => (enLogements ? logements : points))
  if (derniere === undefined || valeurs.includes(null)) return
  const cumul = valeurs.reduce<number>((somme, valeur) => somme + (valeur ?? 0), 0)
  const tient = enLogements ? comparerPart(cumul, surUnTerritoire ?? 0, plafond()) <= 0 : !depassent(parts, flux?.flux ?? null, plafond())
  if (tient) {
    carnet.conforme()
    return
  }
  const lieu = enLogements ? derniere.lieuDesLogements : derniere.lieuDuTaux
  const part = enLogements ? cumul / (surUnTerritoire ?? 1) : cumul / 100
  const releve = {
    lieu,
    lu: enLogements ? (derniere.logements ?? 0) : ecrirePoints(dossier, lieu, derniere.points ?? 0),
    attendu: null,
    message: message('audit-flux.collectivites-cumul', { noms: parts.map(({ nom }) => nom).join(', '), part: Number(part.toFixed(4)), plafond: plafond() / 100 }),
    certitude: derniere.certitude,
  }
  const apportDit = parts.some(({ apport, textes }) => apport === null && feuilleDit(tableau, APPORT, textes))
  if (choisie === 0 && !apportDit) carnet.nonConforme(releve)
  else carnet.aVerifier({ ...releve, ...(choisie === 0 ? {} : { hypothese: hypothese(`${Number((100 * part).toFixed(2))} %`) }) })
}

function hypothese(cumul: string) {
  return {
    id: 'AMB-40',
    retenue: { lecture: nomDeLecture(0), resultat: `${cumul} : au-dessus du plafond` },
    autre: { lecture: nomDeLecture(1), resultat: 'à juger collectivité par collectivité' },
  }
}
