import { BooleanNumber, WrapStrategy } from '@univerjs/presets'
import type { IStyleData, Nullable } from '@univerjs/presets'
import type { MiseEnForme } from '../../classeur/port'
import type { Aspect } from '../document/aspect'

export function aspectDe(style: Nullable<IStyleData>): Aspect {
  return { format: style?.n?.pattern ?? null, gras: style?.bl === BooleanNumber.TRUE, renvoi: style?.tb === WrapStrategy.WRAP }
}

/** Style de la grille d'une mise en forme ; ce qu'elle omet n'y figure pas. */
export function styleDAspect({ format, gras, renvoiALaLigne }: MiseEnForme): IStyleData {
  return {
    ...(format !== undefined && { n: { pattern: format } }),
    ...(gras !== undefined && { bl: gras ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(renvoiALaLigne !== undefined && { tb: renvoiALaLigne ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  }
}
