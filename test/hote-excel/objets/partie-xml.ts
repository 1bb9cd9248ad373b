import { SaxesParser } from 'saxes'
import { argumentInvalide } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Argument } from '../protocole/objet'
import type { ClasseurSimule } from '../modele/classeur'

export class ObjetPartiesXml extends ObjetHote {
  readonly type = 'CustomXmlPartCollection'

  constructor(private readonly classeur: ClasseurSimule) {
    super()
  }

  override readonly elements = () => [...this.classeur.partiesXml.keys()].map((id) => new ObjetPartieXml(this.classeur, id))

  override readonly element = (cle: Argument) => this.elements().find(({ id }) => id === cle)

  override readonly methodes = {
    Add: (...[xml]: readonly Argument[]) => {
      const id = `{partie-${this.classeur.partiesXml.size + 1}}`
      this.classeur.partiesXml.set(id, exigerXml(xml))
      return new ObjetPartieXml(this.classeur, id)
    },
  }
}

class ObjetPartieXml extends ObjetHote {
  readonly type = 'CustomXmlPart'

  constructor(
    private readonly classeur: ClasseurSimule,
    readonly id: string,
  ) {
    super()
  }

  override readonly scalaires = {
    Id: { lire: () => this.id },
    NamespaceUri: { lire: () => espaceDe(this.classeur.partiesXml.get(this.id) ?? '') },
  }

  override readonly methodes = {
    GetXml: () => this.classeur.partiesXml.get(this.id) ?? '',
    SetXml: (...[xml]: readonly Argument[]) => {
      this.classeur.partiesXml.set(this.id, exigerXml(xml))
      return null
    },
    Delete: () => {
      this.classeur.partiesXml.delete(this.id)
      return null
    },
  }
}

/** Excel refuse une partie qui n’est pas du XML bien formé. */
function exigerXml(xml: Argument | undefined): string {
  if (typeof xml !== 'string') throw argumentInvalide()
  try {
    new SaxesParser({ xmlns: true }).write(xml).close()
  } catch {
    throw argumentInvalide()
  }
  return xml
}

/** Espace de noms de la racine, même d’une partie abîmée posée par un essai. */
function espaceDe(xml: string): string {
  return /<[^?!>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? ''
}
