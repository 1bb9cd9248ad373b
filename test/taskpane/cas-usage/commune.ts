import type { CommuneARemplir } from '../../../src/trames'

/** Commune dont rien n’est renseigné, sauf ce qui est dit. */
export function commune(nom: string, dit: Partial<CommuneARemplir> = {}): CommuneARemplir {
  return {
    nom,
    residences: null,
    logements: null,
    cible: null,
    situation: null,
    manquants: null,
    objectifRetenu: null,
    tauxRetenu: null,
    plh: null,
    accord: null,
    dateAccord: null,
    code: null,
    ...dit,
  }
}
