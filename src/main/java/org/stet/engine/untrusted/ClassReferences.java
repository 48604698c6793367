package org.stet.engine.untrusted;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * What a class file refers to, read from its constant pool: the Java Virtual Machine Specification,
 * section 4.4. Code can reach a class or member only through an entry there.
 */
final class ClassReferences {
  private static final int MAGIC = 0xCAFEBABE;

  private final String[] words;
  private final int[] first;
  private final int[] second;
  private final int[] tags;

  private ClassReferences(int size) {
    words = new String[size];
    first = new int[size];
    second = new int[size];
    tags = new int[size];
  }

  /**
   * The first thing that {@code classFile} refers to and may not, as "java.lang.Runtime.exec".
   *
   * @throws IOException if it is no class file
   */
  static Optional<String> forbidden(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt();
    ClassReferences pool = new ClassReferences(in.readUnsignedShort());
    pool.read(in);
    return pool.forbidden();
  }

  private void read(DataInputStream in) throws IOException {
    for (int i = 1; i < tags.length; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case 1 -> words[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          // A long or double takes two places.
          i++;
        }
        case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
        case 9, 10, 11, 12, 17, 18 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        case 15 -> {
          in.readUnsignedByte();
          first[i] = in.readUnsignedShort();
        }
        default -> throw new IOException("no constant of a class file");
      }
    }
  }

  private Optional<String> forbidden() {
    for (int i = 1; i < tags.length; i++) {
      if (tags[i] == 7 && !MemberList.allowsClass(className(i))) {
        return Optional.of(className(i).replace('/', '.'));
      }
      if (tags[i] >= 9 && tags[i] <= 11) {
        String owner = className(first[i]);
        String member = words[first[second[i]]];
        if (!owner.startsWith("[") && !MemberList.allowsMember(owner, member)) {
          return Optional.of(owner.replace('/', '.') + "." + member);
        }
      }
    }
    return Optional.empty();
  }

  /** The internal name of a class; of an array that of its elements. */
  private String className(int index) {
    String name = words[first[index]];
    if (!name.startsWith("[")) {
      return name;
    }
    String element = name.replaceFirst("^\\[+", "");
    return element.startsWith("L")
        ? element.substring(1, element.length() - 1)
        : "java/lang/Object";
  }
}
