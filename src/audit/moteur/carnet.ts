import { trouverRegle } from '../../regles'
import type { Gravite } from '../../regles'
import type { BilanDeControle, Carnet, ConstatDAudit, Controle, Releve, Verdict } from '../types'
import { abreger, abregerMessage } from './abreger'

/** Carnet d'un contrôle : ses constats et ses comptes. */
export interface CarnetTenu extends Carnet {
  readonly constats: readonly ConstatDAudit[]
  readonly bilan: () => BilanDeControle
}

/** Une colonne seulement « possible » ne fonde ni erreur légale ni incohérence : le constat devient une alerte à vérifier. */
function peser(gravite: Gravite, verdict: Verdict): Gravite {
  return verdict === 'a-verifier' && (gravite === 'EL' || gravite === 'IN') ? 'AL' : gravite
}

export function ouvrirCarnet({ id, regle, gravite }: Controle): CarnetTenu {
  const constats: ConstatDAudit[] = []
  let conformes = 0
  const relever = (verdict: Verdict, { certitude, consequences = [], regle: autre = regle, gravite: propre = gravite, ...releve }: Releve): void => {
    const rendu = certitude === 'possible' || releve.hypothese !== undefined ? 'a-verifier' : verdict
    const cites = { lu: abreger(releve.lu), attendu: abreger(releve.attendu), message: abregerMessage(releve.message) }
    constats.push({ ...releve, ...cites, id, regle: autre, gravite: peser(propre, rendu), verdict: rendu, article: articleDe(autre), consequences })
  }
  return {
    constats,
    conforme: () => {
      conformes += 1
    },
    nonConforme: (releve) => relever('non-conforme', releve),
    aVerifier: (releve) => relever('a-verifier', releve),
    bilan: () => {
      const nonConformes = constats.filter(({ verdict }) => verdict === 'non-conforme').length
      return { id, conformes, nonConformes, aVerifier: constats.length - nonConformes }
    },
  }
}

function articleDe(regle: string): string {
  const connue = trouverRegle(regle)
  return connue?.etat === 'appliquée' ? (connue.articles[0]?.article ?? '') : ''
}
