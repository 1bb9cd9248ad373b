interface Inscriptible {
  write(octets: BlobPart): Promise<void>
  close(): Promise<void>
}
interface PoigneeDeFichier {
  readonly name: string
  createWritable(): Promise<Inscriptible>
}
interface FenetreAvecFichiers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<PoigneeDeFichier>
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
])

/** Où ira le fichier ; `ecrire` rend le nom choisi. */
export interface Destination {
  ecrire(octets: Uint8Array): Promise<string>
}

/**
 * Demande où enregistrer. Le navigateur n'accepte la question qu'en réponse immédiate à un geste : on la pose avant tout calcul.
 * @returns `null` si l'utilisateur renonce
 */
export async function choisirDestination(nom: string): Promise<Destination | null> {
  const { showSaveFilePicker } = window as unknown as FenetreAvecFichiers
  const extension = nom.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx'
  const type = TYPES.get(extension) ?? ''
  if (showSaveFilePicker === undefined) return { ecrire: async (octets) => telecharger(nom, octets, type) }
  try {
    const poignee = await showSaveFilePicker({ suggestedName: nom, types: [{ description: 'Classeur', accept: { [type]: [extension] } }] })
    return { ecrire: (octets) => ecrireDansLeFichier(poignee, octets) }
  } catch (erreur) {
    if (erreur instanceof DOMException && erreur.name === 'AbortError') return null
    throw erreur
  }
}

async function ecrireDansLeFichier(poignee: PoigneeDeFichier, octets: Uint8Array): Promise<string> {
  const flux = await poignee.createWritable()
  // Le navigateur écrit à côté et ne remplace le fichier qu'à la fermeture : jamais de classeur à moitié écrit.
  await flux.write(octets.slice())
  await flux.close()
  return poignee.name
}

function telecharger(nom: string, octets: Uint8Array, type: string): string {
  const adresse = URL.createObjectURL(new Blob([octets.slice()], { type }))
  const lien = document.createElement('a')
  lien.href = adresse
  lien.download = nom
  lien.click()
  // Laisse au navigateur le temps de prendre le fichier avant de libérer la mémoire.
  setTimeout(() => URL.revokeObjectURL(adresse), 60_000)
  return nom
}
