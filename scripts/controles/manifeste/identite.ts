import { sensReserve } from '../noms-reserves'
import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { Noeud } from './arbre'
import { enfant, nommes, valeur } from './arbre'
import type { ContexteDuManifeste } from './contexte'
import { ressource } from './ressources'

const LONGUEURS = { ProviderName: 125, DisplayName: 125, Description: 250 } as const
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** M09, M10, M11, M24, M29 et M31 : qui est le complément, et ce qui ne change plus après la première diffusion. */
export function controlerIdentite(racine: Noeud, contexte: ContexteDuManifeste): readonly Probleme[] {
  const { diffuse } = contexte
  const id = valeur(enfant(racine, 'Id'))
  const permissions = valeur(enfant(racine, 'Permissions'))
  return [
    ...constat(!GUID.test(id), 'M09', `Id « ${id} » : identifiant à tirets, sans accolades, attendu`),
    ...constat(id !== diffuse.id, 'M09', `Id « ${id} » lu, « ${diffuse.id} » attendu : il ne change jamais`),
    ...controlerVersion(valeur(enfant(racine, 'Version')), contexte),
    ...Object.entries(LONGUEURS).flatMap(([nom, maximum]) => controlerLongueur(nom, valeur(enfant(racine, nom)), maximum)),
    ...controlerEspaceDeNoms(racine, contexte),
    ...constat(permissions !== 'ReadWriteDocument', 'M29', `Permissions « ${permissions} » lu, ReadWriteDocument attendu`),
  ]
}

function controlerLongueur(nom: string, texte: string, maximum: number): readonly Probleme[] {
  return constat(texte === '' || texte.length > maximum, 'M11', `${nom} : ${texte.length} caractères, 1 à ${maximum} attendus`)
}

function controlerVersion(version: string, contexte: ContexteDuManifeste): readonly Probleme[] {
  const attendue = `${contexte.version}.0`
  return [
    ...constat(!/^\d{1,5}(\.\d{1,5}){3}$/.test(version), 'M10', `Version « ${version} » : quatre nombres d’au plus cinq chiffres attendus`),
    ...constat(
      contexte.diffuse.version !== null && comparer(version, contexte.diffuse.version) < 0,
      'M10',
      `Version « ${version} » inférieure à la dernière diffusée (${contexte.diffuse.version ?? ''})`,
    ),
    ...constat(version !== attendue, 'M31', `Version « ${version} » lue, « ${attendue} » attendue (catalogue, volet, MIXITE.VERSION)`),
    ...constat(
      contexte.versionDuPaquet !== contexte.version,
      'M31',
      `package.json « ${contexte.versionDuPaquet} » et catalogue « ${contexte.version} » diffèrent`,
    ),
  ]
}

function comparer(gauche: string, droite: string): number {
  const nombres = droite.split('.').map(Number)
  const ecarts = gauche.split('.').map((texte, rang) => Number(texte) - (nombres[rang] ?? 0))
  return ecarts.find((ecart) => ecart !== 0) ?? 0
}

function controlerEspaceDeNoms(racine: Noeud, { espaceDeNoms, diffuse }: ContexteDuManifeste): readonly Probleme[] {
  const resid = nommes(racine, 'Namespace')[0]?.attributs['resid'] ?? ''
  const lu = valeur(ressource(racine, 'ShortStrings', resid))
  const sens = sensReserve(lu)
  return [
    ...constat(!/^[A-Z][A-Z0-9_]{2,}$/.test(lu), 'M24', `espace de noms « ${lu} » : majuscules ASCII et chiffres attendus`),
    ...constat(sens !== null, 'M24', `espace de noms « ${lu} » déjà pris par Excel : ${sens ?? ''}`),
    ...constat(lu !== espaceDeNoms, 'M24', `espace de noms « ${lu} » lu, « ${espaceDeNoms} » attendu par le catalogue`),
    ...constat(lu !== diffuse.espaceDeNoms, 'M24', `espace de noms « ${lu} » lu, « ${diffuse.espaceDeNoms} » diffusé : il ne change jamais`),
  ]
}
