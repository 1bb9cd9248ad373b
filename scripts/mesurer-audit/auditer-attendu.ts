import { readFileSync } from 'node:fs'
import { constatEnJson } from '../../src/audit'
import type { ConstatEnJson } from '../../src/audit'
import { auditerOctets } from '../../src/cli/audit/auditer-octets'
import { lireLectures } from '../../src/regles'
import { redigerMessage } from '../../src/textes'
import type { Attendu } from './attendus'

/** Audite le classeur d'un attendu sous ses hypothèses. */
export async function auditerAttendu({ fichier, hypotheses }: Attendu): Promise<readonly ConstatEnJson[]> {
  const lectures = lireLectures(Object.entries(hypotheses ?? {}))
  if (!(lectures instanceof Map)) throw new Error(`${fichier} : hypothèses de l’attendu illisibles`)
  const { audit } = await auditerOctets(new Uint8Array(readFileSync(fichier)), { lectures, jour: null })
  return audit.constats.map((constat) => constatEnJson(constat, redigerMessage))
}
