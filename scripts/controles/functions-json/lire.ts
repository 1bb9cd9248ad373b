/** Objet JSON dont rien n'est encore sûr : c'est aux contrôles de le dire. */
export type Objet = Readonly<Record<string, unknown>>

export interface FonctionLue {
  readonly brut: Objet
  readonly id: string
  readonly nom: string
  readonly options: Objet
  readonly parametres: readonly Objet[]
  readonly resultat: Objet
}

export function lireFonctions(metadonnees: unknown): readonly FonctionLue[] {
  return objets(enObjet(metadonnees)['functions']).map((brut) => ({
    brut,
    id: enTexte(brut['id']),
    nom: enTexte(brut['name']),
    options: enObjet(brut['options']),
    parametres: objets(brut['parameters']),
    resultat: enObjet(brut['result']),
  }))
}

export function enTexte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : ''
}

function objets(valeur: unknown): readonly Objet[] {
  return Array.isArray(valeur) ? valeur.map(enObjet) : []
}

function enObjet(valeur: unknown): Objet {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? (valeur as Objet) : {}
}
